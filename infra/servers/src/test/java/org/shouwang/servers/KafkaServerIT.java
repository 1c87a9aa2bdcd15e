package org.shouwang.servers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.shouwang.servers.process.CannotStart;

class KafkaServerIT {

    private static final int TWENTY_MEGABYTES = 20 * 1024 * 1024;

    @TempDir
    Path directory;

    @Test
    void records_are_there_after_a_restart_even_large_ones() throws Exception {
        KafkaSettings settings = KafkaSettings.in(directory.resolve("kafka"));
        try (KafkaServer server = KafkaServer.start(settings)) {
            createTopic(server);
            send(server, new byte[TWENTY_MEGABYTES]);
        }
        try (KafkaServer server = KafkaServer.start(settings)) {
            assertThat(read(server)).hasSize(TWENTY_MEGABYTES);
        }
    }

    @Test
    void after_a_kill_it_starts_again_on_its_files() throws Exception {
        KafkaSettings settings = KafkaSettings.in(directory.resolve("kafka"));
        KafkaServer killed = KafkaServer.start(settings);
        createTopic(killed);
        send(killed, new byte[10]);
        killed.kill();
        try (KafkaServer server = KafkaServer.start(settings)) {
            assertThat(read(server)).hasSize(10);
        }
    }

    @Test
    void a_broker_left_behind_by_a_dead_process_is_stopped_first() {
        KafkaSettings settings = KafkaSettings.in(directory.resolve("kafka"));
        KafkaServer leftBehind = KafkaServer.start(settings);
        leftBehind.abandon();
        try (KafkaServer server = KafkaServer.start(settings)) {
            assertThat(ProcessHandle.of(leftBehind.pid()).filter(ProcessHandle::isAlive))
                    .isEmpty();
            assertThat(server.pid()).isNotEqualTo(leftBehind.pid());
        }
    }

    @Test
    void two_brokers_run_side_by_side() {
        try (KafkaServer one = KafkaServer.start(KafkaSettings.in(directory.resolve("one")));
                KafkaServer two = KafkaServer.start(KafkaSettings.in(directory.resolve("two")))) {
            assertThat(one.bootstrapServers()).isNotEqualTo(two.bootstrapServers());
        }
    }

    @Test
    void a_taken_port_is_named() throws Exception {
        try (ServerSocket somebody = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            KafkaSettings settings =
                    KafkaSettings.in(directory.resolve("kafka")).withPort(somebody.getLocalPort());
            assertThatThrownBy(() -> KafkaServer.start(settings))
                    .isInstanceOf(CannotStart.class)
                    .hasMessageContaining(String.valueOf(somebody.getLocalPort()));
        }
    }

    private static void createTopic(KafkaServer server) throws Exception {
        try (Admin admin = Admin.create(Map.of("bootstrap.servers", server.bootstrapServers()))) {
            admin.createTopics(List.of(new NewTopic("up.s01", 1, (short) 1)))
                    .all()
                    .get();
        }
    }

    private static void send(KafkaServer server, byte[] value) throws Exception {
        Map<String, Object> settings = Map.of(
                "bootstrap.servers", server.bootstrapServers(), "acks", "all", "max.request.size", 32 * 1024 * 1024);
        try (KafkaProducer<byte[], byte[]> producer =
                new KafkaProducer<>(settings, new ByteArraySerializer(), new ByteArraySerializer())) {
            producer.send(new ProducerRecord<>("up.s01", value)).get();
        }
    }

    private static byte[] read(KafkaServer server) {
        Map<String, Object> settings = Map.of("bootstrap.servers", server.bootstrapServers());
        try (KafkaConsumer<byte[], byte[]> consumer =
                new KafkaConsumer<>(settings, new ByteArrayDeserializer(), new ByteArrayDeserializer())) {
            TopicPartition partition = new TopicPartition("up.s01", 0);
            consumer.assign(List.of(partition));
            consumer.seekToBeginning(List.of(partition));
            return consumer.poll(Duration.ofSeconds(30)).iterator().next().value();
        }
    }
}
