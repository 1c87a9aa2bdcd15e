package org.shouwang.servers;

import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;

/**
 * Where one Kafka broker keeps its files.
 *
 * @param directory holds topics, log and configuration; kept between runs
 * @param port 0 for any free one
 * @param properties broker properties beyond the fixed ones
 */
public record KafkaSettings(Path directory, int port, Map<String, String> properties) {

    public KafkaSettings {
        directory = directory.toAbsolutePath().normalize();
        properties = Map.copyOf(properties);
    }

    public static KafkaSettings in(Path directory) {
        return new KafkaSettings(directory, 0, Map.of());
    }

    public KafkaSettings withPort(int port) {
        return new KafkaSettings(directory, port, properties);
    }

    public KafkaSettings with(String property, String value) {
        Map<String, String> more = new TreeMap<>(properties);
        more.put(property, value);
        return new KafkaSettings(directory, port, more);
    }
}
