package org.shouwang.journeys.chaos.world;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.shouwang.journeys.chaos.net.TcpProxy;
import org.shouwang.servers.KafkaListener;
import org.shouwang.servers.KafkaSettings;

/** The brokers with a door for every unit; behind each door a proxy, whose address the brokers advertise. */
final class BrokerBuilder {

    /** A broker that was killed cannot come back while it is believed to be alive; usually nine seconds. */
    private static final String BELIEVED_ALIVE_MILLIS = "2500";

    private static final String BEAT_MILLIS = "500";

    private final WorldSettings settings;
    private final PortBook ports;
    private final Map<String, List<TcpProxy>> ways = new HashMap<>();
    private final List<Broker> brokers = new ArrayList<>();

    BrokerBuilder(WorldSettings settings, PortBook ports, List<String> units) {
        this.settings = settings;
        this.ports = ports;
        Map<Integer, Integer> controllers = new TreeMap<>();
        for (int id = 1; id <= settings.brokers(); id++) {
            controllers.put(id, ports.next());
        }
        controllers.keySet().forEach(id -> add(id, controllers, units));
    }

    List<Broker> brokers() {
        return List.copyOf(brokers);
    }

    List<TcpProxy> waysOf(String unit) {
        return List.copyOf(ways.getOrDefault(unit, List.of()));
    }

    private void add(int id, Map<Integer, Integer> controllers, List<String> units) {
        String name = settings.brokers() == 1 ? "broker" : "broker" + id;
        KafkaSettings broker = KafkaSettings.in(settings.directory().resolve(name))
                .withPort(ports.next())
                .with("broker.session.timeout.ms", BELIEVED_ALIVE_MILLIS)
                .with("broker.heartbeat.interval.ms", BEAT_MILLIS)
                .inCluster(id, controllers);
        for (String unit : units) {
            int door = ports.next();
            TcpProxy way = TcpProxy.between(0, door);
            ways.computeIfAbsent(unit, first -> new ArrayList<>()).add(way);
            broker = broker.withListener(new KafkaListener(unit.toUpperCase(Locale.ROOT), door, way.port()));
        }
        brokers.add(new Broker(name, broker));
    }
}
