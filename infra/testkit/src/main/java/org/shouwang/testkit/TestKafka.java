package org.shouwang.testkit;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.shouwang.servers.KafkaServer;
import org.shouwang.servers.KafkaSettings;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.testcontainers.kafka.KafkaContainer;

/**
 * One real broker for the whole test process, started when first asked for. It is shared and its topics outlive the test:
 * a test asks for node ids or topics that nobody else uses.
 */
public final class TestKafka {

    private TestKafka() {}

    public static String bootstrapServers() {
        return Running.BOOTSTRAP_SERVERS;
    }

    /** For {@code @DynamicPropertySource}. */
    public static void register(DynamicPropertyRegistry registry) {
        registry.add("shouwang.kafka.bootstrap-servers", TestKafka::bootstrapServers);
    }

    /** A node id that no other test has used, so that {@code up.<node>} is empty. */
    public static String freshNode() {
        return "n" + UUID.randomUUID().toString().substring(0, 8);
    }

    public static void createTopic(String name) {
        try (Admin admin = Admin.create(Map.of("bootstrap.servers", bootstrapServers()))) {
            admin.createTopics(List.of(new NewTopic(name, 1, (short) 1))).all().get();
        } catch (ExecutionException e) {
            throw new IllegalStateException("Could not create topic " + name, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static final class Running {

        static final String BOOTSTRAP_SERVERS = ServerSource.isContainers() ? container() : embedded();

        private static String embedded() {
            KafkaServer kafka = KafkaServer.start(KafkaSettings.in(ServerSource.directory("kafka")));
            ServerSource.atExit(kafka::close);
            return kafka.bootstrapServers();
        }

        @SuppressWarnings("resource")
        private static String container() {
            KafkaContainer kafka = new KafkaContainer("apache/kafka:4.2.1")
                    .withEnv("KAFKA_AUTO_CREATE_TOPICS_ENABLE", "false")
                    .withEnv("KAFKA_MESSAGE_MAX_BYTES", String.valueOf(32 * 1024 * 1024))
                    .withEnv("KAFKA_OFFSETS_TOPIC_NUM_PARTITIONS", "1");
            kafka.start();
            return kafka.getBootstrapServers();
        }
    }
}
