package org.shouwang.servers;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Where one Kafka broker keeps its files.
 *
 * @param directory holds topics, log and configuration; kept between runs
 * @param port 0 for any free one
 * @param properties broker properties beyond the fixed ones
 * @param listeners doors for single clients beyond the one for all
 * @param brokerId its number among the brokers of its cluster
 * @param controllerPorts of every broker of the cluster by its number; empty for a broker of its own, on any free port
 * @param tls null for a broker that hears whoever reaches it
 */
public record KafkaSettings(
        Path directory,
        int port,
        Map<String, String> properties,
        List<KafkaListener> listeners,
        int brokerId,
        Map<Integer, Integer> controllerPorts,
        @Nullable KafkaTls tls) {

    public KafkaSettings {
        directory = directory.toAbsolutePath().normalize();
        properties = Map.copyOf(properties);
        listeners = List.copyOf(listeners);
        controllerPorts = Map.copyOf(controllerPorts);
    }

    public static KafkaSettings in(Path directory) {
        return new KafkaSettings(directory, 0, Map.of(), List.of(), 1, Map.of(), null);
    }

    public KafkaSettings withPort(int port) {
        return new KafkaSettings(directory, port, properties, listeners, brokerId, controllerPorts, tls);
    }

    public KafkaSettings with(String property, String value) {
        Map<String, String> more = new TreeMap<>(properties);
        more.put(property, value);
        return new KafkaSettings(directory, port, more, listeners, brokerId, controllerPorts, tls);
    }

    public KafkaSettings withListener(KafkaListener listener) {
        List<KafkaListener> more = new ArrayList<>(listeners);
        more.add(listener);
        return new KafkaSettings(directory, port, properties, more, brokerId, controllerPorts, tls);
    }

    /** One of several that keep the same topics; none of them serves before most of them run. */
    public KafkaSettings inCluster(int brokerId, Map<Integer, Integer> controllerPorts) {
        return new KafkaSettings(directory, port, properties, listeners, brokerId, controllerPorts, tls);
    }

    public KafkaSettings with(KafkaTls secured) {
        return new KafkaSettings(directory, port, properties, listeners, brokerId, controllerPorts, secured);
    }
}
