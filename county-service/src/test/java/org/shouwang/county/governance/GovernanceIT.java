package org.shouwang.county.governance;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.shouwang.county.intake.Intake;
import org.shouwang.county.story.AChild;
import org.shouwang.events.county.JointMeetingHeld;
import org.shouwang.events.envelope.Envelope;
import org.shouwang.platform.sync.Arrival;
import org.shouwang.platform.sync.WrittenLog;
import org.shouwang.platform.worklog.LogRow;
import org.shouwang.testkit.OnPostgres;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.client.RestClient;

@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = "shouwang.intake.enabled=false")
@OnPostgres
class GovernanceIT {

    private final String node = "n" + UUID.randomUUID().toString().substring(0, 8);
    private final Map<String, String> village = new HashMap<>(
            Map.of("id", node, "kind", "VILLAGE", "name", "沙湾村", "township", "349921101", "area", "349921101201"));

    @LocalServerPort
    private int port;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Intake intake;

    @Autowired
    private CountyPaperwork paperwork;

    private long before;

    @BeforeEach
    void count() {
        before = ownFacts();
    }

    @Test
    void a_node_is_enrolled_once_however_often_it_is_asked_for() {
        assertThat(post("/api/nodes", village).value()).isEqualTo(204);
        assertThat(post("/api/nodes", village).value()).isEqualTo(204);

        assertThat(ownFacts()).isEqualTo(before + 1);
    }

    @Test
    void other_particulars_restate_the_enrolment() {
        post("/api/nodes", village);
        village.put("name", "沙湾新村");
        post("/api/nodes", village);

        assertThat(ownFacts()).isEqualTo(before + 2);
        assertThat(jdbc.sql("select name from rm_node where node = ?")
                        .param(node)
                        .query(String.class)
                        .single())
                .isEqualTo("沙湾新村");
    }

    @Test
    void what_cannot_be_a_node_is_refused_and_not_recorded() {
        List.of(Map.of("id", "county"), Map.of("id", "村一"), Map.of("kind", "COUNTY"), Map.of("name", " "))
                .forEach(fault -> {
                    Map<String, String> wrong = new HashMap<>(village);
                    wrong.putAll(fault);
                    assertThat(post("/api/nodes", wrong).value()).isEqualTo(422);
                });

        assertThat(ownFacts()).isEqualTo(before);
    }

    @Test
    void the_county_s_own_facts_are_a_log_like_any_other() {
        JointMeetingHeld meeting = new JointMeetingHeld(LocalDate.of(2024, 3, 1), "议题", 12);
        paperwork.recordLog(
                List.of(
                        new LogRow("联席会议", 2, "key-1", List.of(meeting)),
                        new LogRow("联席会议", 3, "key-2", List.of(meeting))),
                Instant.parse("2024-12-31T00:00:00Z"));

        assertThat(ownFacts()).isEqualTo(before + 2);
        assertThat(jdbc.sql("""
                        select count(*) from intake one join intake next
                          on next.node = one.node and next.seq = one.seq + 1 and next.prev_hash = one.hash
                         where one.node = 'county'""").query(Long.class).single()).isEqualTo(ownFacts() - 1);
        assertThat(jdbc.sql("""
                        select convert_from(metaData, 'UTF8')::json ->> 'recordedAt' from domain_event_entry
                         where aggregateIdentifier = 'county/1' order by sequenceNumber desc limit 1""").query(String.class).single()).isEqualTo("2024-12-31T00:00:00Z");
    }

    @Test
    void two_files_are_reconciled_once_whichever_is_named_first() {
        String one = registered();
        String other = registered();

        assertThat(reconcile(one, other).value()).isEqualTo(204);
        assertThat(reconcile(other, one).value()).isEqualTo(204);

        assertThat(ownFacts()).isEqualTo(before + 1);
    }

    @Test
    void children_without_a_file_and_one_child_alone_are_not_reconciled() {
        String one = registered();

        assertThat(reconcile(one, one).value()).isEqualTo(422);
        assertThat(reconcile(one, UUID.randomUUID().toString()).value()).isEqualTo(422);
        assertThat(ownFacts()).isEqualTo(before);
    }

    private String registered() {
        String child = UUID.randomUUID().toString();
        Envelope record = new WrittenLog("n" + child.substring(0, 8))
                .next(AChild.called(child).registered("2024-03-01"));
        var unused = intake.receive(List.of(Arrival.of(record.header().node(), record.toBytes())));
        return child;
    }

    private HttpStatusCode reconcile(String one, String other) {
        return post("/api/reconciliations", Map.of("childId", one, "sameAsChildId", other));
    }

    private long ownFacts() {
        return jdbc.sql("select count(*) from domain_event_entry where aggregateIdentifier = 'county/1'")
                .query(Long.class)
                .single();
    }

    private HttpStatusCode post(String path, Object body) {
        return RestClient.create("http://127.0.0.1:" + port)
                .post()
                .uri(path)
                .contentType(MediaType.APPLICATION_JSON)
                .body(body)
                .exchange((request, response) -> response.getStatusCode());
    }
}
