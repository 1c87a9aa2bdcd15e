package org.shouwang.county.coverage;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.shouwang.county.intake.Intake;
import org.shouwang.events.envelope.Envelope;
import org.shouwang.platform.sync.Arrival;
import org.shouwang.platform.sync.WrittenLog;
import org.shouwang.testkit.OnPostgres;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.client.RestClient;
import tools.jackson.databind.JsonNode;

@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = "shouwang.intake.enabled=false")
@OnPostgres
class CoverageIT {

    private static final byte[] RAIN = "{\"letter\":\"<script>雨</script>\"}".getBytes(StandardCharsets.UTF_8);

    private final String node = "n" + UUID.randomUUID().toString().substring(0, 8);
    private final WrittenLog log = new WrittenLog(node);

    @LocalServerPort
    private int port;

    @Autowired
    private Intake intake;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private CoverageGauges gauges;

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
    void a_node_that_was_never_heard_says_so() {
        assertThat(coverage().path("lastHeard").isNull()).isTrue();
        assertThat(coverage().path("seq").asLong()).isZero();
        assertThat(page("/coverage")).contains("沙湾村").contains("从未上报");
    }

    @Test
    void position_held_parked_and_the_gap_are_told() {
        List<Envelope> records = log.next(3);
        log.next(2);
        hears(records);
        hears(log.next(2));
        intake.receive(List.of(Arrival.of(node, new byte[] {1})));

        JsonNode told = coverage();
        assertThat(told.path("kind").asString()).isEqualTo("VILLAGE");
        assertThat(told.path("epoch").asInt()).isEqualTo(1);
        assertThat(told.path("seq").asLong()).isEqualTo(3);
        assertThat(told.path("held").asLong()).isEqualTo(2);
        assertThat(told.path("parked").asLong()).isEqualTo(1);
        assertThat(told.path("gaps").toString()).isEqualTo("[{\"epoch\":1,\"from\":4,\"to\":5}]");
        assertThat(page("/coverage")).contains("第 4–5 条");
    }

    @Test
    void every_read_model_tells_its_lag() {
        hears(log.next(1));

        assertThat(report().path("projections").isEmpty()).isFalse();
        report().path("projections")
                .forEach(one -> assertThat(one.path("lag").isNumber()).isTrue());
    }

    @Test
    void a_parked_record_can_be_looked_at_without_harm() {
        hears(List.of(log.next("weather.RainFell", 1, RAIN)));
        String list = page("/coverage/parked?node=" + node);
        long id = jdbc.sql("select id from parked_record where node = ?")
                .param(node)
                .query(Long.class)
                .single();

        assertThat(list).contains("weather.RainFell").contains("类型未知");
        assertThat(page("/coverage/parked/" + id))
                .contains("weather.RainFell")
                .contains("&lt;script&gt;雨&lt;/script&gt;")
                .doesNotContain("<script>雨");
    }

    @Test
    void bytes_that_are_no_record_are_shown_as_they_can_be() {
        byte[] noise = new byte[20_000_000];
        Arrays.fill(noise, (byte) 'x');
        noise[1] = 0;
        intake.receive(List.of(Arrival.of(node, noise)));
        long id = jdbc.sql("select id from parked_record where node = ?")
                .param(node)
                .query(Long.class)
                .single();

        assertThat(page("/coverage/parked/" + id + "?lang=en"))
                .contains("not a whole record")
                .contains("20,000,000")
                .hasSizeLessThan(20_000);
    }

    @Test
    void held_records_are_listed() {
        log.next();
        hears(log.next(1));

        assertThat(page("/coverage/held?node=" + node)).contains(node).contains("等待补齐");
    }

    @Test
    void the_watch_sees_what_became_of_records_and_how_far_each_node_is_known() {
        List<Envelope> records = log.next(2);
        hears(records);
        hears(records);
        hears(List.of(log.next("weather.RainFell", 1, RAIN)));
        gauges.refresh();

        assertThat(page("/actuator/prometheus"))
                .containsPattern("shouwang_intake_records_total\\{.*result=\"ok\".*\\}")
                .containsPattern("shouwang_intake_records_total\\{.*result=\"duplicate\".*\\}")
                .containsPattern("shouwang_intake_records_total\\{.*reason=\"unknown_type\".*result=\"parked\".*\\}")
                .containsPattern("shouwang_intake_position\\{.*node=\"" + node + "\".*\\} 3")
                .containsPattern("shouwang_intake_last_heard\\{.*node=\"" + node + "\".*\\} 1")
                .containsPattern("shouwang_intake_parked\\{.*node=\"" + node + "\".*\\} 1");
    }

    private void hears(List<Envelope> records) {
        var unused = intake.receive(records.stream()
                .map(record -> Arrival.of(node, record.toBytes()))
                .toList());
    }

    private JsonNode coverage() {
        for (JsonNode told : report().path("nodes")) {
            if (told.path("node").asString().equals(node)) {
                return told;
            }
        }
        throw new AssertionError(node + " is not told of");
    }

    private JsonNode report() {
        return county.get().uri("/api/coverage").retrieve().body(JsonNode.class);
    }

    private String page(String path) {
        return county.get().uri(path).accept(MediaType.ALL).retrieve().body(String.class);
    }
}
