package org.shouwang.county.parking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.shouwang.county.intake.Intake;
import org.shouwang.events.envelope.Envelope;
import org.shouwang.events.survey.SurveyCompleted;
import org.shouwang.platform.json.EventJson;
import org.shouwang.platform.sync.Arrival;
import org.shouwang.platform.sync.ParkReason;
import org.shouwang.platform.sync.WrittenLog;
import org.shouwang.testkit.OnPostgres;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.web.client.HttpClientErrorException;
import org.springframework.web.client.RestClient;

/** What can be done about a parked record, as the page does it. */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = "shouwang.intake.enabled=false")
@OnPostgres
class RereadingIT {

    private static final byte[] SURVEY =
            EventJson.write(new SurveyCompleted(java.time.LocalDate.of(2024, 5, 3), 100, 7));

    private final String node = "p" + UUID.randomUUID().toString().substring(0, 8);
    private final WrittenLog log = new WrittenLog(node);

    @LocalServerPort
    private int port;

    @Autowired
    private Intake intake;

    @Autowired
    private Rereading rereading;

    @Autowired
    private JdbcClient jdbc;

    private RestClient county;

    @BeforeEach
    void enrol() {
        county = RestClient.create("http://127.0.0.1:" + port);
        county.post()
                .uri("/api/nodes")
                .contentType(MediaType.APPLICATION_JSON)
                .body(Map.of("id", node, "kind", "VILLAGE", "name", "沙湾村"))
                .retrieve()
                .toBodilessEntity();
    }

    @Test
    void what_still_cannot_be_read_stays_open_and_the_try_is_counted() {
        hears(log.next(), log.next("weather.RainFell", 1, SURVEY), log.next());

        retry();
        retry();

        assertThat(row())
                .containsEntry("reason", "UNKNOWN_TYPE")
                .containsEntry("tries", 2)
                .containsEntry("outcome", null);
        assertThat(page("/parking")).contains("weather.RainFell", "重试未成：类型未知", "全部重试");
        assertThat(stored()).containsExactly(1L, 3L);
    }

    @Test
    void a_record_can_be_read_now_and_goes_into_the_place_that_was_kept_for_it() {
        hears(log.next(), log.next("weather.RainFell", 1, SURVEY), log.next());
        becomesReadable();

        retry();

        assertThat(stored()).containsExactly(1L, 3L, 2L);
        assertThat(row()).containsEntry("outcome", "APPEND").containsEntry("resolved_by", "REQUEST");
        assertThat(jdbc.sql("select count(*) from intake join domain_event_entry on globalIndex = global_index"
                                + " where node = ? and seq = sequenceNumber")
                        .param(node)
                        .query(Long.class)
                        .single())
                .isEqualTo(3);
        assertThat(timesAreInTheOrderOfTheStore()).isTrue();
    }

    @Test
    void trying_twice_changes_nothing() {
        hears(log.next(), log.next("weather.RainFell", 1, SURVEY));
        becomesReadable();
        retry();
        Map<String, Object> once = row();
        List<Long> stored = stored();

        retry();
        rereading.inPlace();

        assertThat(row()).isEqualTo(once);
        assertThat(stored()).isEqualTo(stored);
    }

    @Test
    void a_record_is_taken_in_and_resolved_together_or_not_at_all() {
        hears(log.next(), log.next("weather.RainFell", 1, SURVEY));
        becomesReadable();
        jdbc.sql("alter table parked_record add constraint no_outcome check (node <> '" + node
                        + "' or outcome is null)")
                .update();
        try {
            retry();
        } finally {
            jdbc.sql("alter table parked_record drop constraint no_outcome").update();
        }

        assertThat(stored()).containsExactly(1L);
        assertThat(row()).containsEntry("reason", "REFUSED_BY_STORE").containsEntry("outcome", null);
        retry();
        assertThat(stored()).containsExactly(1L, 2L);
    }

    @Test
    void an_event_id_that_another_record_has_is_no_reason_to_stop() {
        String id = UUID.randomUUID().toString();
        byte[] another = "{\"occurredOn\":\"2024-05-04\",\"surveyed\":2,\"found\":2}".getBytes(StandardCharsets.UTF_8);
        hears(log.next(id, "survey.SurveyCompleted", 1, SURVEY), log.next(id, "survey.SurveyCompleted", 1, another));

        retry();

        assertThat(row()).containsEntry("reason", "EVENT_ID_TAKEN").containsEntry("tries", 1);
        assertThat(stored()).containsExactly(1L);
    }

    @Test
    void bytes_that_are_no_record_stay_what_they_are() {
        var unused = intake.receive(List.of(Arrival.of(node, new byte[] {1, 2, 3})));

        rereading.again(ParkReason.MALFORMED_FRAME);

        assertThat(row()).containsEntry("reason", "MALFORMED_FRAME").containsEntry("tries", 1);
    }

    @Test
    void a_record_that_followed_on_nothing_is_taken_in_once_the_branch_it_follows_on_is_the_log() {
        Envelope first = log.next();
        WrittenLog branch = log.branch();
        Envelope other = branch.next();
        hears(first, log.next());
        hears(other);
        assertThat(row()).containsEntry("reason", "FORK");

        jdbc.sql("delete from intake where node = ? and seq = 2").param(node).update();
        jdbc.sql("update node_position set seq = 1, hash = ? where node = ?")
                .params(first.hash(), node)
                .update();
        jdbc.sql("delete from domain_event_entry where aggregateIdentifier = ? and sequenceNumber = 2")
                .param(node + "/1")
                .update();
        retry();

        assertThat(row()).containsEntry("outcome", "APPEND");
        assertThat(stored()).containsExactly(1L, 2L);
    }

    @Test
    void whoever_sets_a_record_aside_says_why_and_it_is_a_fact_of_the_county() {
        hears(log.next(), log.next("weather.RainFell", 1, SURVEY));

        assertThatThrownBy(
                        () -> post("/parking/records/" + id() + "/set-aside", Map.of("reason", " ", "decidedBy", "赵敏")))
                .isInstanceOf(HttpClientErrorException.class);
        post("/parking/records/" + id() + "/set-aside", Map.of("reason", "<b>测试数据</b>", "decidedBy", "赵敏"));

        assertThat(page("/parking")).contains("&lt;b&gt;测试数据&lt;/b&gt;（赵敏）");
        assertThat(fact()).contains("\"nodeId\":\"" + node + "\"", "\"seq\":2", "测试数据", "赵敏");
        assertThat(parkedInCoverage()).isZero();
    }

    @Test
    void what_was_set_aside_can_still_be_read_again() {
        hears(log.next(), log.next("weather.RainFell", 1, SURVEY));
        post("/parking/records/" + id() + "/set-aside", Map.of("reason", "测试数据", "decidedBy", "赵敏"));
        becomesReadable();

        retry();

        assertThat(stored()).containsExactly(1L, 2L);
        assertThat(page("/actuator/prometheus"))
                .containsPattern("shouwang_parked_records\\{.*state=\"resolved\".*\\} [1-9]")
                .containsPattern("shouwang_parked_records\\{.*state=\"set_aside\".*\\} ")
                .containsPattern("shouwang_parked_sequences\\{.*state=\"open\".*\\} 0");
    }

    /** As if this version knew the type: the bytes of the same place, with a name that it knows, are what was parked. */
    private void becomesReadable() {
        Envelope parked = Arrival.of(node, bytes()).opened();
        Envelope readable = Envelope.unsigned(
                new org.shouwang.events.envelope.Header(
                        parked.header().suite(),
                        node,
                        1,
                        parked.header().seq(),
                        parked.header().eventId(),
                        "survey.SurveyCompleted",
                        1,
                        parked.header().occurredOn(),
                        parked.header().recordedAt(),
                        parked.header().prevHash()),
                SURVEY);
        jdbc.sql("update parked_record set bytes = ? where node = ?")
                .params(readable.toBytes(), node)
                .update();
        jdbc.sql("update intake set hash = ? where node = ? and seq = ?")
                .params(readable.hash(), node, readable.header().seq())
                .update();
    }

    private void hears(Envelope... records) {
        var unused = intake.receive(Arrays.stream(records)
                .map(record -> Arrival.of(node, record.toBytes()))
                .toList());
    }

    private void retry() {
        post("/parking/records/" + id() + "/retry", Map.of());
    }

    private void post(String path, Map<String, String> fields) {
        LinkedMultiValueMap<String, String> form = new LinkedMultiValueMap<>();
        fields.forEach(form::add);
        county.post()
                .uri(path)
                .contentType(MediaType.APPLICATION_FORM_URLENCODED)
                .body(form)
                .retrieve()
                .toBodilessEntity();
    }

    private Map<String, Object> row() {
        return jdbc.sql(
                        "select reason, tries, outcome, resolved_by, resolved_at, last_tried from parked_record where node = ?")
                .param(node)
                .query()
                .singleRow();
    }

    private long id() {
        return jdbc.sql("select id from parked_record where node = ?")
                .param(node)
                .query(Long.class)
                .single();
    }

    private byte[] bytes() {
        return jdbc.sql("select bytes from parked_record where node = ?")
                .param(node)
                .query(byte[].class)
                .single();
    }

    private List<Long> stored() {
        return jdbc.sql(
                        "select sequenceNumber from domain_event_entry where aggregateIdentifier = ? order by globalIndex")
                .param(node + "/1")
                .query(Long.class)
                .list();
    }

    private boolean timesAreInTheOrderOfTheStore() {
        return jdbc.sql(
                        "select bool_and(inOrder) from (select timeStamp >= lag(timeStamp, 1, '') over (order by globalIndex)"
                                + " as inOrder from domain_event_entry) as times")
                .query(Boolean.class)
                .single();
    }

    private String fact() {
        return new String(
                jdbc.sql("select payload from domain_event_entry where payloadType = 'county.RecordSetAside'"
                                + " order by globalIndex desc limit 1")
                        .query(byte[].class)
                        .single(),
                StandardCharsets.UTF_8);
    }

    private long parkedInCoverage() {
        for (var told : county.get()
                .uri("/api/coverage")
                .retrieve()
                .body(tools.jackson.databind.JsonNode.class)
                .path("nodes")) {
            if (told.path("node").asString().equals(node)) {
                return told.path("parked").asLong();
            }
        }
        throw new AssertionError(node);
    }

    private String page(String path) {
        return county.get().uri(path).accept(MediaType.ALL).retrieve().body(String.class);
    }
}
