package org.shouwang.servers;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The broker's configuration, and the command lines that read it. */
final class KafkaFiles {

    /** A record of a node may be as large as a batch of letters with pictures; what is larger, nobody sends. */
    private static final String LARGEST_RECORD = String.valueOf(32 * 1024 * 1024);

    private static final String CLUSTER_ID = "c2hvdXdhbmctbG9jYWwtMQ";
    private static final String LOGGING = "kafka-logback.xml";

    private final Path directory;

    private KafkaFiles(Path directory) {
        this.directory = directory;
    }

    static KafkaFiles written(KafkaSettings settings, int port, int controllerPort) {
        KafkaFiles files = new KafkaFiles(settings.directory());
        Map<String, String> properties = new TreeMap<>(files.properties(port, controllerPort));
        properties.putAll(settings.properties());
        try (InputStream logging = KafkaFiles.class.getResourceAsStream("/org/shouwang/servers/" + LOGGING)) {
            Files.writeString(files.configuration(), lines(properties));
            Files.copy(
                    Objects.requireNonNull(logging),
                    settings.directory().resolve(LOGGING),
                    StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return files;
    }

    boolean areFormatted() {
        return Files.exists(directory.resolve("data/meta.properties"));
    }

    List<String> storageTool(List<String> options) {
        return java(
                options,
                "kafka.tools.StorageTool",
                "format",
                "--cluster-id",
                CLUSTER_ID,
                "--config",
                configuration().toString());
    }

    List<String> broker(List<String> options) {
        return java(options, "kafka.Kafka", configuration().toString());
    }

    private List<String> java(List<String> options, String... mainAndArguments) {
        List<String> words = new ArrayList<>(options);
        words.add("-Dlogback.configurationFile=" + directory.resolve(LOGGING));
        words.add("-cp");
        words.add(System.getProperty("java.class.path"));
        words.addAll(List.of(mainAndArguments));
        return words;
    }

    private Path configuration() {
        return directory.resolve("server.properties");
    }

    private Map<String, String> properties(int port, int controllerPort) {
        return Map.ofEntries(
                Map.entry("process.roles", "broker,controller"),
                Map.entry("node.id", "1"),
                Map.entry("controller.quorum.voters", "1@127.0.0.1:" + controllerPort),
                Map.entry("controller.listener.names", "CONTROLLER"),
                Map.entry("listeners", "PLAINTEXT://127.0.0.1:" + port + ",CONTROLLER://127.0.0.1:" + controllerPort),
                Map.entry("advertised.listeners", "PLAINTEXT://127.0.0.1:" + port),
                Map.entry("listener.security.protocol.map", "PLAINTEXT:PLAINTEXT,CONTROLLER:PLAINTEXT"),
                Map.entry("inter.broker.listener.name", "PLAINTEXT"),
                Map.entry("log.dirs", directory.resolve("data").toString()),
                Map.entry("auto.create.topics.enable", "false"),
                Map.entry("num.partitions", "1"),
                Map.entry("offsets.topic.replication.factor", "1"),
                Map.entry("offsets.topic.num.partitions", "1"),
                Map.entry("transaction.state.log.replication.factor", "1"),
                Map.entry("transaction.state.log.min.isr", "1"),
                Map.entry("transaction.state.log.num.partitions", "1"),
                Map.entry("share.coordinator.state.topic.replication.factor", "1"),
                Map.entry("share.coordinator.state.topic.min.isr", "1"),
                Map.entry("share.coordinator.state.topic.num.partitions", "1"),
                Map.entry("group.initial.rebalance.delay.ms", "0"),
                Map.entry("message.max.bytes", LARGEST_RECORD),
                Map.entry("replica.fetch.max.bytes", LARGEST_RECORD),
                Map.entry("socket.request.max.bytes", String.valueOf(100 * 1024 * 1024)),
                Map.entry("log.retention.ms", "-1"),
                Map.entry("log.cleaner.dedupe.buffer.size", String.valueOf(16 * 1024 * 1024)),
                Map.entry("num.network.threads", "2"),
                Map.entry("num.io.threads", "4"));
    }

    private static String lines(Map<String, String> properties) {
        return properties.entrySet().stream()
                .map(property -> property.getKey() + "=" + property.getValue() + "\n")
                .collect(Collectors.joining());
    }
}
