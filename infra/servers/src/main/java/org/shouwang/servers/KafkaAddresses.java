package org.shouwang.servers;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Where a broker listens, what it tells its clients of that, and who decides with it. All on the loopback interface. */
final class KafkaAddresses {

    private static final String FOR_ALL = "PLAINTEXT";
    private static final String CONTROLLER = "CONTROLLER";
    private static final String HOST = "://127.0.0.1:";

    private KafkaAddresses() {}

    static Map<String, String> of(KafkaSettings settings, int port, int controllerPort) {
        List<KafkaListener> doors = Stream.concat(
                        Stream.of(new KafkaListener(FOR_ALL, port, port)), settings.listeners().stream())
                .toList();
        Map<Integer, Integer> controllers = settings.controllerPorts().isEmpty()
                ? Map.of(settings.brokerId(), controllerPort)
                : settings.controllerPorts();
        return Map.of(
                "node.id",
                String.valueOf(settings.brokerId()),
                "controller.quorum.voters",
                joined(controllers.entrySet().stream().map(one -> one.getKey() + "@127.0.0.1:" + one.getValue())),
                "controller.listener.names",
                CONTROLLER,
                "listeners",
                joined(Stream.concat(
                        doors.stream().map(door -> door.name() + HOST + door.port()),
                        Stream.of(CONTROLLER + HOST + controllerPort))),
                "advertised.listeners",
                joined(doors.stream().map(door -> door.name() + HOST + door.advertisedPort())),
                "listener.security.protocol.map",
                joined(Stream.concat(doors.stream().map(KafkaListener::name), Stream.of(CONTROLLER))
                        .map(name -> name + ":PLAINTEXT")),
                "inter.broker.listener.name",
                FOR_ALL);
    }

    private static String joined(Stream<String> parts) {
        return parts.collect(Collectors.joining(","));
    }
}
