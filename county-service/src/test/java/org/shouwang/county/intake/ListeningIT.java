package org.shouwang.county.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.admin.Admin;
import org.awaitility.core.ThrowingRunnable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.shouwang.county.chain.WrittenLog;
import org.shouwang.events.envelope.Envelope;
import org.shouwang.testkit.OnPostgresAndKafka;
import org.shouwang.testkit.TestKafka;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
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
    private Listening listening;

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
    void records_that_the_broker_wrote_over_lost_ones_are_found_by_looking_back() throws Exception {
        heard(node);
        List<Envelope> records = log.next(8);
        sender.send(records.subList(0, 5));
        eventually(() -> assertThat(county.stored(node)).hasSize(5));
        listening.stop();
        try (Admin admin = Admin.create(Map.of("bootstrap.servers", TestKafka.bootstrapServers()))) {
            admin.deleteTopics(List.of("up." + node)).all().get();
        }
        eventually(() -> TestKafka.createTopic("up." + node));
        sender.send(records.subList(0, 3));
        sender.send(records.subList(5, 8));
        listening.start();

        eventually(() -> assertThat(county.stored(node)).containsExactly(1L, 2L, 3L, 4L, 5L, 6L, 7L, 8L));
        assertThat(county.held(node)).isEmpty();
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
