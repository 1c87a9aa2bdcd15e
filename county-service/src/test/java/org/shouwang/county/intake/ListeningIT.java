package org.shouwang.county.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.kafka.clients.admin.Admin;
import org.awaitility.core.ThrowingRunnable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.shouwang.events.envelope.Envelope;
import org.shouwang.platform.sync.Holding;
import org.shouwang.platform.sync.Holding.Gap;
import org.shouwang.platform.sync.Position;
import org.shouwang.platform.sync.WrittenLog;
import org.shouwang.testkit.OnPostgresAndKafka;
import org.shouwang.testkit.TestKafka;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.SmartLifecycle;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.client.RestClient;

@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@OnPostgresAndKafka
class ListeningIT {

    private final String node = TestKafka.freshNode();
    private final WrittenLog log = new WrittenLog(node);
    private final Sender sender = new Sender(TestKafka.bootstrapServers());

    @LocalServerPort
    private int port;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Intake intake;

    @Autowired
    @Qualifier("listening")
    private SmartLifecycle listening;

    private County county;

    @BeforeEach
    void open() {
        county = new County(jdbc, intake);
    }

    @AfterEach
    void close() {
        sender.close();
    }

    @Test
    void a_node_is_heard_from_the_moment_it_is_enrolled_with_all_it_said_before() {
        TestKafka.createTopic("up." + node);
        sender.send(log.next(3));

        enrol(node);

        eventually(() -> assertThat(county.stored(node)).containsExactly(1L, 2L, 3L));
        sender.send(log.next(1));
        eventually(() -> assertThat(county.stored(node)).hasSize(4));
    }

    @Test
    void the_county_opens_the_topic_of_a_node_that_has_said_nothing_yet() {
        enrol(node);

        eventually(() -> {
            sender.send(log.branch().next(1));
            assertThat(county.stored(node)).containsExactly(1L);
        });
    }

    @Test
    void what_nobody_can_read_is_parked_and_every_node_goes_on() {
        String other = TestKafka.freshNode();
        heard(node);
        heard(other);
        sender.sendTo(node, "no envelope".getBytes(StandardCharsets.UTF_8));
        sender.sendTo(node, new WrittenLog(other).next().toBytes());
        sender.send(List.of(
                log.next("weather.RainFell", 1, new byte[] {'{', '}'}),
                log.next("survey.SurveyCompleted", 99, new byte[] {'{', '}'}),
                log.next("java.lang.ProcessBuilder", 1, new byte[] {'{', '}'}),
                log.next("survey.SurveyCompleted", 1, new byte[20_000_000])));
        sender.send(log.next(2));
        sender.send(new WrittenLog(other).next(2));

        eventually(() -> assertThat(county.parked(node))
                .containsExactly(
                        "MALFORMED_FRAME",
                        "WRONG_NODE",
                        "UNKNOWN_TYPE",
                        "UNKNOWN_REVISION",
                        "UNKNOWN_TYPE",
                        "OVERSIZE"));
        eventually(() -> assertThat(county.stored(node)).containsExactly(5L, 6L));
        eventually(() -> assertThat(county.stored(other)).containsExactly(1L, 2L));
    }

    @Test
    void records_out_of_sequence_are_held_and_follow_when_the_gap_closes() {
        heard(node);
        List<Envelope> records = log.next(5);
        sender.send(List.of(records.get(0), records.get(3), records.get(4)));
        eventually(() -> assertThat(county.held(node)).containsExactly(4L, 5L));

        sender.send(records.subList(1, 3));

        eventually(() -> assertThat(county.stored(node)).containsExactly(1L, 2L, 3L, 4L, 5L));
        assertThat(county.held(node)).isEmpty();
    }

    @Test
    void records_delivered_again_after_a_crash_change_nothing() {
        String other = TestKafka.freshNode();
        WrittenLog otherLog = new WrittenLog(other);
        heard(node);
        heard(other);
        for (int round = 0; round < 10; round++) {
            sender.send(log.next(20));
            sender.send(otherLog.next(20));
        }
        sender.sendTo(node, "no envelope".getBytes(StandardCharsets.UTF_8));
        log.next();
        sender.send(log.next(1));
        eventually(() -> assertThat(county.stored(other)).hasSize(200));
        eventually(() -> assertThat(county.held(node)).containsExactly(202L));
        eventually(() -> assertThat(county.parked(node)).hasSize(1));

        var before = stopped();
        jdbc.sql("update kafka_position set next_offset = next_offset / 2, leader_epoch = null")
                .update();
        assertThat(afterReadingAgain(node, 202)).isEqualTo(before);

        listening.stop();
        jdbc.sql("delete from kafka_position").update();
        assertThat(afterReadingAgain(node, 202)).isEqualTo(before);
    }

    @Test
    void records_that_the_broker_wrote_over_lost_ones_are_asked_for_and_taken_when_they_are_sent_again()
            throws Exception {
        heard(node);
        List<Envelope> records = log.next(8);
        sender.send(records.subList(0, 5));
        eventually(() -> assertThat(county.stored(node)).hasSize(5));
        listening.stop();
        try (Admin admin = Admin.create(Map.of("bootstrap.servers", TestKafka.bootstrapServers()))) {
            admin.deleteTopics(List.of("up." + node)).all().get();
        }
        eventually(() -> TestKafka.createTopic("up." + node));
        sender.send(records.subList(0, 5));
        sender.send(records.subList(7, 8));
        listening.start();

        eventually(() -> assertThat(said()).last().satisfies(holding -> assertThat(holding.gaps())
                .containsExactly(new Gap(1, 6, 7))));
        sender.send(records.subList(5, 7));

        eventually(() -> assertThat(county.stored(node)).containsExactly(1L, 2L, 3L, 4L, 5L, 6L, 7L, 8L));
        assertThat(county.held(node)).isEmpty();
    }

    @Test
    void a_node_is_told_how_far_its_log_is_committed_and_by_which_record() {
        heard(node);
        List<Envelope> records = log.next(3);

        sender.send(records);

        Position third = new Position(3, records.get(2).hash());
        eventually(() -> assertThat(said()).last().satisfies(holding -> assertThat(holding.lives())
                .containsEntry(1, third)));
        assertThat(county.known(node)).isEqualTo(3);
    }

    @Test
    void a_node_that_says_it_has_less_is_given_back_the_same_bytes() {
        heard(node);
        List<Envelope> records = log.next(3);
        sender.send(records);
        eventually(() -> assertThat(county.stored(node)).hasSize(3));
        TreeMap<Integer, Position> lives = new TreeMap<>();
        lives.put(1, new Position(1, records.get(0).hash()));

        sender.sendTo(node, new Holding(node, lives, List.of()).toBytes());

        eventually(() -> assertThat(down())
                .contains(records.get(1).toBytes(), records.get(2).toBytes()));
    }

    @Test
    void topics_that_are_gone_are_opened_again_for_a_node_that_only_waits_for_an_answer() throws Exception {
        heard(node);
        List<Envelope> records = log.next(3);
        sender.send(records);
        eventually(() -> assertThat(said()).isNotEmpty());
        try (Admin admin = Admin.create(Map.of("bootstrap.servers", TestKafka.bootstrapServers()))) {
            admin.deleteTopics(List.of("up." + node, "down." + node)).all().get();

            await().atMost(Duration.ofMinutes(2))
                    .untilAsserted(
                            () -> assertThat(admin.listTopics().names().get()).contains("up." + node, "down." + node));
        }
        TreeMap<Integer, Position> lives = new TreeMap<>();
        lives.put(1, new Position(1, records.get(0).hash()));
        sender.sendTo(node, new Holding(node, lives, List.of()).toBytes());

        eventually(() -> assertThat(down()).contains(records.get(2).toBytes()));
    }

    @Test
    void what_no_key_of_the_node_signed_waits_and_what_another_key_signed_is_parked() {
        heard(node);
        Envelope unsigned = log.unsignedNext();
        Envelope next = log.next();
        Envelope forged = new Envelope(next.header(), next.payload(), new byte[] {48, 6, 2, 1, 1, 2, 1, 1});

        sender.send(List.of(unsigned, forged));

        eventually(() -> assertThat(county.held(node)).containsExactly(1L));
        eventually(() -> assertThat(county.parked(node)).containsExactly("BAD_SIGNATURE"));
        sender.send(List.of(next));
        eventually(() -> assertThat(county.stored(node)).containsExactly(1L, 2L));
    }

    private List<Holding> said() {
        return down().stream().filter(Holding::is).map(Holding::fromBytes).toList();
    }

    private List<byte[]> down() {
        return Heard.on(TestKafka.bootstrapServers(), "down." + node);
    }

    private List<List<Map<String, Object>>> stopped() {
        listening.stop();
        return county.everything();
    }

    private List<List<Map<String, Object>>> afterReadingAgain(String last, long offset) {
        listening.start();
        eventually(() -> assertThat(jdbc.sql("select next_offset from kafka_position where node = ?")
                        .param(last)
                        .query(Long.class)
                        .optional())
                .contains(offset));
        return county.everything();
    }

    private void heard(String newNode) {
        TestKafka.createTopic("up." + newNode);
        enrol(newNode);
    }

    private void enrol(String newNode) {
        RestClient.create("http://127.0.0.1:" + port)
                .post()
                .uri("/api/nodes")
                .contentType(MediaType.APPLICATION_JSON)
                .body(Map.of("id", newNode, "kind", "SCHOOL", "name", "望河镇中心小学"))
                .retrieve()
                .toBodilessEntity();
    }

    private static void eventually(ThrowingRunnable holds) {
        await().atMost(Duration.ofSeconds(30)).untilAsserted(holds);
    }
}
