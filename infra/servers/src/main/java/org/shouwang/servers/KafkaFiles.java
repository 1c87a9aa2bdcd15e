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
        Map<String, String> properties = new TreeMap<>(files.properties());
        properties.putAll(KafkaAddresses.of(settings, port, controllerPort));
        properties.putAll(copies(settings.controllerPorts().size()));
        KafkaTls tls = settings.tls();
        if (tls != null) {
            properties.putAll(tls.broker(port, controllerPort));
        }
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

    private Map<String, String> properties() {
        return Map.ofEntries(
                Map.entry("process.roles", "broker,controller"),
                Map.entry("log.dirs", directory.resolve("data").toString()),
                Map.entry("auto.create.topics.enable", "false"),
                Map.entry("num.partitions", "1"),
                Map.entry("offsets.topic.num.partitions", "1"),
                Map.entry("transaction.state.log.num.partitions", "1"),
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

    /** Every broker of the cluster keeps everything, and most of them have to before a record counts as kept. */
    private static Map<String, String> copies(int brokers) {
        String all = String.valueOf(Math.max(1, brokers));
        String most = String.valueOf(Math.max(1, brokers) / 2 + 1);
        return Map.of(
                "default.replication.factor", all,
                "min.insync.replicas", most,
                "offsets.topic.replication.factor", all,
                "transaction.state.log.replication.factor", all,
                "transaction.state.log.min.isr", most,
                "share.coordinator.state.topic.replication.factor", all,
                "share.coordinator.state.topic.min.isr", most);
    }

    private static String lines(Map<String, String> properties) {
        return properties.entrySet().stream()
                .map(property -> property.getKey() + "=" + property.getValue() + "\n")
                .collect(Collectors.joining());
    }
}
