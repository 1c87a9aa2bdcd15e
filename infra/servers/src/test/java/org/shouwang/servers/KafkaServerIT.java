package org.shouwang.servers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.FutureTask;
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
import org.shouwang.servers.process.Ports;

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

    @Test
    void a_client_with_a_door_of_its_own_comes_back_through_what_stands_before_it() throws Exception {
        int door = Ports.choose(0);
        try (ServerSocket before = new ServerSocket(0, 10, InetAddress.getLoopbackAddress())) {
            List<Socket> met = passOn(before, door);
            KafkaListener listener = new KafkaListener("S01", door, before.getLocalPort());
            KafkaSettings settings =
                    KafkaSettings.in(directory.resolve("kafka")).withListener(listener);
            try (KafkaServer server = KafkaServer.start(settings)) {
                createTopic(server);
                send(server.bootstrapServers(), new byte[10]);
                assertThat(met).isEmpty();
                send("127.0.0.1:" + door, new byte[10]);
                assertThat(met).isNotEmpty();
            }
        }
    }

    @Test
    void three_brokers_keep_what_one_of_them_acknowledged_when_it_is_killed() throws Exception {
        List<KafkaSettings> cluster = cluster();
        List<KafkaServer> servers =
                cluster.parallelStream().map(KafkaServer::start).toList();
        try {
            createTopic(servers.get(0));
            send(servers.get(0), new byte[10]);
            servers.get(0).kill();
            assertThat(read(servers.get(1))).hasSize(10);
        } finally {
            servers.forEach(KafkaServer::close);
        }
    }

    private List<KafkaSettings> cluster() {
        Map<Integer, Integer> controllers = Map.of(1, Ports.choose(0), 2, Ports.choose(0), 3, Ports.choose(0));
        return controllers.keySet().stream()
                .map(id -> KafkaSettings.in(directory.resolve("broker" + id)).inCluster(id, controllers))
                .toList();
    }

    /** Everybody who comes there is connected with the port. */
    private static List<Socket> passOn(ServerSocket before, int port) {
        List<Socket> met = new CopyOnWriteArrayList<>();
        inBackground(() -> {
            while (true) {
                Socket client = before.accept();
                met.add(client);
                Socket server = new Socket(InetAddress.getLoopbackAddress(), port);
                inBackground(() -> client.getInputStream().transferTo(server.getOutputStream()));
                inBackground(() -> server.getInputStream().transferTo(client.getOutputStream()));
            }
        });
        return met;
    }

    private static void inBackground(Callable<?> work) {
        Thread thread = new Thread(new FutureTask<>(work));
        thread.setDaemon(true);
        thread.start();
    }

    private static void createTopic(KafkaServer server) throws Exception {
        try (Admin admin = Admin.create(Map.of("bootstrap.servers", server.bootstrapServers()))) {
            admin.createTopics(List.of(new NewTopic("up.s01", Optional.of(1), Optional.empty())))
                    .all()
                    .get();
        }
    }

    private static void send(KafkaServer server, byte[] value) throws Exception {
        send(server.bootstrapServers(), value);
    }

    private static void send(String bootstrapServers, byte[] value) throws Exception {
        Map<String, Object> settings =
                Map.of("bootstrap.servers", bootstrapServers, "acks", "all", "max.request.size", 32 * 1024 * 1024);
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
