package org.shouwang.county.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.ClusterAuthorizationException;
import org.apache.kafka.common.errors.SslAuthenticationException;
import org.apache.kafka.common.errors.TopicAuthorizationException;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;
import org.shouwang.platform.keys.BrokerAccess;
import org.shouwang.platform.keys.BrokerFiles;
import org.shouwang.platform.keys.CountyAuthority;
import org.shouwang.platform.keys.NodeKey;
import org.shouwang.servers.KafkaServer;
import org.shouwang.servers.KafkaSettings;
import org.shouwang.servers.KafkaTls;
import org.shouwang.testkit.TestKafka;

/** On a real broker that knows everybody who calls. It is the embedded one in every profile. */
@DisabledIfSystemProperty(named = "shouwang.containers", matches = "true")
class KafkaGateIT {

    private static final Instant YESTERDAY = Instant.now().minus(Duration.ofDays(1));
    private static final Duration LONG_AGO = Duration.ofDays(1000);

    @TempDir
    static Path directory;

    private static CountyAuthority county;
    private static KafkaServer broker;
    private static BrokerAccess own;

    private final String node = TestKafka.freshNode();
    private final String other = TestKafka.freshNode();
    private final KafkaGate gate = new KafkaGate(own);

    @BeforeAll
    static void a_county_with_a_broker() {
        county = CountyAuthority.openOrCreate(directory.resolve("county"), YESTERDAY);
        BrokerFiles files = BrokerFiles.writtenIn(directory.resolve("broker"), county, List.of("127.0.0.1"), YESTERDAY);
        KafkaTls tls = new KafkaTls(
                files.keyStore(), files.trustStore(), Set.of(CountyAuthority.COUNTY, CountyAuthority.BROKER));
        broker = KafkaServer.start(KafkaSettings.in(directory.resolve("kafka")).with(tls));
        own = county.accessOfCounty(broker.bootstrapServers(), directory.resolve("county"), YESTERDAY);
    }

    @AfterAll
    static void stop() {
        broker.close();
    }

    @BeforeEach
    void two_nodes_are_admitted() {
        gate.admit(node, OptionalInt.of(1));
        gate.admit(other, OptionalInt.of(1));
    }

    @Test
    void a_node_writes_its_own_topic_up_and_reads_its_own_topic_down() throws Exception {
        send(own, "down." + node);

        send(accessOf(node, 1), "up." + node);
        assertThat(read(accessOf(node, 1), "down." + node)).isEqualTo(1);
        assertThat(read(own, "up." + node)).isEqualTo(1);
    }

    @Test
    void a_node_reaches_nothing_of_another_and_makes_nothing() {
        refused(TopicAuthorizationException.class, () -> send(accessOf(node, 1), "up." + other));
        refused(TopicAuthorizationException.class, () -> send(accessOf(node, 1), "down." + node));
        assertThatThrownBy(() -> read(accessOf(node, 1), "down." + other))
                .isInstanceOf(TopicAuthorizationException.class);
        assertThatThrownBy(() -> read(accessOf(node, 1), "up." + node)).isInstanceOf(TopicAuthorizationException.class);
        assertThatThrownBy(() -> create(accessOf(node, 1), "up." + node + "x"))
                .isInstanceOf(ExecutionException.class)
                .cause()
                .isInstanceOfAny(TopicAuthorizationException.class, ClusterAuthorizationException.class);
    }

    @Test
    void a_certificate_of_another_county_and_one_that_has_run_out_are_refused() {
        CountyAuthority stranger = CountyAuthority.openOrCreate(directory.resolve("stranger"), YESTERDAY);
        NodeKey key = keyOf(node);
        BrokerAccess ofAStranger = BrokerAccess.mutual(
                broker.bootstrapServers(),
                key,
                stranger.forNode(node, 1, key.publicKey(), YESTERDAY),
                county.certificate());
        BrokerAccess runOut = BrokerAccess.mutual(
                broker.bootstrapServers(),
                key,
                county.forNode(node, 1, key.publicKey(), YESTERDAY.minus(LONG_AGO)),
                county.certificate());

        refused(SslAuthenticationException.class, () -> send(ofAStranger, "up." + node));
        refused(SslAuthenticationException.class, () -> send(runOut, "up." + node));
    }

    @Test
    void whoever_shows_no_certificate_is_refused() {
        Map<String, Object> nameless = new HashMap<>(own.security());
        nameless.keySet().removeIf(setting -> setting.startsWith("ssl.keystore"));

        refused(
                SslAuthenticationException.class,
                () -> send(new BrokerAccess(broker.bootstrapServers(), nameless), "up." + node));
    }

    @Test
    void after_revocation_a_node_is_refused_though_its_certificate_is_good() throws Exception {
        send(accessOf(node, 1), "up." + node);

        gate.admit(node, OptionalInt.empty());

        eventuallyRefused(accessOf(node, 1), "up." + node);
        send(accessOf(other, 1), "up." + other);
    }

    @Test
    void a_stolen_key_is_not_let_in_again_with_the_key_that_came_after_it() throws Exception {
        gate.admit(node, OptionalInt.empty());
        gate.admit(node, OptionalInt.of(2));

        eventuallyRefused(accessOf(node, 1), "up." + node);
        await().atMost(Duration.ofSeconds(30)).ignoreExceptions().until(() -> {
            send(accessOf(node, 2), "up." + node);
            return true;
        });
    }

    private static void eventuallyRefused(BrokerAccess access, String topic) {
        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> refused(TopicAuthorizationException.class, () -> send(access, topic)));
    }

    private static void refused(Class<? extends Exception> why, ThrowingCallable call) {
        assertThatThrownBy(call).cause().isInstanceOf(why);
    }

    private BrokerAccess accessOf(String name, int epoch) {
        NodeKey key = keyOf(name);
        return BrokerAccess.mutual(
                broker.bootstrapServers(),
                key,
                county.forNode(name, epoch, key.publicKey(), YESTERDAY),
                county.certificate());
    }

    private static NodeKey keyOf(String name) {
        return NodeKey.openOrCreate(directory.resolve(name), name);
    }

    private static void send(BrokerAccess access, String topic) throws Exception {
        Map<String, Object> settings = access.clientSettings();
        settings.put("acks", "all");
        settings.put("max.block.ms", 20_000);
        settings.put("delivery.timeout.ms", 20_000);
        settings.put("request.timeout.ms", 10_000);
        settings.put("linger.ms", 0);
        try (KafkaProducer<String, String> producer =
                new KafkaProducer<>(settings, new StringSerializer(), new StringSerializer())) {
            assertThat(producer.send(new ProducerRecord<>(topic, "a record"))
                            .get()
                            .hasOffset())
                    .isTrue();
        }
    }

    private static long read(BrokerAccess access, String topic) {
        TopicPartition partition = new TopicPartition(topic, 0);
        try (KafkaConsumer<String, String> consumer =
                new KafkaConsumer<>(access.clientSettings(), new StringDeserializer(), new StringDeserializer())) {
            consumer.assign(List.of(partition));
            consumer.seek(partition, 0);
            return consumer.poll(Duration.ofSeconds(20)).count();
        }
    }

    private static void create(BrokerAccess access, String topic) throws Exception {
        try (Admin admin = Admin.create(access.clientSettings())) {
            admin.createTopics(List.of(new NewTopic(topic, 1, (short) 1))).all().get();
        }
    }
}
