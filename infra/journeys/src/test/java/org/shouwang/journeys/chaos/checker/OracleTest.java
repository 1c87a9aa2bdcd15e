package org.shouwang.journeys.chaos.checker;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.shouwang.events.envelope.Envelope;
import org.shouwang.events.envelope.Hashes;
import org.shouwang.events.envelope.Header;
import org.shouwang.journeys.chaos.workload.Asked;
import org.shouwang.journeys.chaos.workload.Operation;
import org.shouwang.journeys.chaos.workload.Outcome;
import tools.jackson.databind.node.JsonNodeFactory;

/** Each plants one fault of a county and sees it found, and nothing else. */
class OracleTest {

    private final Findings findings = new Findings();
    private final List<StoredEvent> node = new ArrayList<>();
    private final List<StoredEvent> county = new ArrayList<>();

    @BeforeEach
    void the_county_has_all_that_the_node_has() {
        for (int number = 1; number <= 5; number++) {
            node.add(visit(number, "child", number, number));
            county.add(visit(number + 100, "S01/1", number, number));
        }
    }

    @Test
    void nothing_is_found_where_nothing_is_wrong() {
        compareStores();
        assertThat(findings.isClean()).isTrue();
        assertThat(findings.compared()).containsEntry("events of S01", 5L);
    }

    @Test
    void a_missing_row_is_lost_and_leaves_a_gap() {
        county.remove(2);
        compareStores();
        assertFound(Invariant.LOST, 1);
        assertFound(Invariant.OUT_OF_ORDER, 1);
    }

    @Test
    void a_doubled_row_is_found() {
        county.add(visit(106, "S01/1", 6, 3));
        compareStores();
        assertFound(Invariant.DUPLICATED, 1);
    }

    @Test
    void one_other_byte_is_found() {
        StoredEvent was = county.get(1);
        byte[] payload = was.payload().clone();
        payload[payload.length - 2]++;
        county.set(1, new StoredEvent(was.index(), was.id(), was.stream(), was.seq(), was.type(), payload));
        compareStores();
        assertFound(Invariant.ALTERED, 1);
    }

    @Test
    void a_row_that_no_node_ever_wrote_is_invented() {
        county.add(visit(106, "S01/1", 6, 77));
        compareStores();
        assertFound(Invariant.INVENTED, 1);
    }

    @Test
    void a_row_that_the_node_lost_with_its_disk_has_to_come_back() {
        StoredEvent lost = node.remove(4);
        new StoreComparison("S01", node, county, county, Set.of(lost.id()), findings).compare();
        assertFound(Invariant.NOT_FETCHED_BACK, 1);
        assertThat(findings.count(Invariant.INVENTED)).isZero();
    }

    @Test
    void another_order_is_found() {
        node.add(node.remove(1));
        compareStores();
        assertThat(findings.count(Invariant.OUT_OF_ORDER)).isPositive();
    }

    @Test
    void what_was_acknowledged_and_is_nowhere_is_found() {
        compareHistory(new Asked(operation(9), Outcome.OK), new Asked(operation(1), Outcome.OK));
        assertFound(Invariant.ACKNOWLEDGED_AND_LOST, 1);
    }

    @Test
    void what_was_refused_and_is_there_is_found() {
        compareHistory(new Asked(operation(1), Outcome.FAIL));
        assertFound(Invariant.REFUSED_AND_THERE, 1);
    }

    @Test
    void what_was_asked_once_and_done_twice_is_found_whatever_was_answered() {
        node.add(visit(6, "child", 6, 1));
        compareHistory(new Asked(operation(1), Outcome.UNKNOWN));
        assertFound(Invariant.DONE_TWICE, 1);
    }

    @Test
    void what_is_unknown_may_be_there_or_not() {
        compareHistory(new Asked(operation(1), Outcome.UNKNOWN), new Asked(operation(9), Outcome.UNKNOWN));
        assertThat(findings.isClean()).isTrue();
    }

    @Test
    void rows_of_read_models_are_made_of_the_events_of_the_node() {
        Expected expected = new Expected();
        expected.add("S01", node, county);
        assertThat(expected.months())
                .containsEntry("S01 2025-01 visits.total", 5L)
                .containsEntry("S01 2025-01 recorded", 5L);
        assertThat(expected.heard()).containsEntry("S01/1", 5L);
        assertThat(expected.children().get("S01 child").keySet()).contains("1/3 e3 contact.VisitCompleted");
    }

    @Test
    void a_missing_a_foreign_and_an_altered_row_of_a_read_model_are_found() {
        var one = JsonNodeFactory.instance.numberNode(1);
        var two = JsonNodeFactory.instance.numberNode(2);
        new RowComparison(Invariant.READ_MODEL_DIFFERS, findings)
                .compare("rm", Map.of("a", one, "b", one, "c", one), Map.of("a", one, "c", two, "d", one));
        assertFound(Invariant.READ_MODEL_DIFFERS, 3);
    }

    @Test
    void children_on_file_are_those_opened_and_not_closed_by_the_last_day() {
        FigureComparison figures = new FigureComparison();
        figures.add(
                "S01",
                List.of(
                        event(
                                1,
                                "child.ChildRegistered",
                                "{'childId':'a','occurredOn':'2024-01-01','sheet':{'name':'a'}}"),
                        event(
                                2,
                                "child.ChildRegistered",
                                "{'childId':'b','occurredOn':'2025-12-31','sheet':{'name':'b'}}"),
                        event(
                                3,
                                "child.ChildRegistered",
                                "{'childId':'c','occurredOn':'2026-01-01','sheet':{'name':'c'}}"),
                        event(4, "child.ChildFileClosed", "{'childId':'a','occurredOn':'2025-06-01'}"),
                        event(5, "contact.VisitCompleted", "{'childId':'b','occurredOn':'2024-12-31'}")));
        assertThat(figures.expected())
                .containsEntry("S01 children.filed", 1L)
                .containsEntry("all children.filed", 1L)
                .containsEntry("S01 visits.total", 0L);
    }

    @Test
    void a_record_that_was_set_aside_is_known_by_the_id_in_its_header() {
        Header header = new Header(
                Header.SUITE,
                "S01",
                1,
                7,
                "e7",
                "contact.VisitCompleted",
                1,
                LocalDate.of(2025, 1, 7),
                Instant.EPOCH,
                Hashes.NONE);
        assertThat(SetAside.idIn(Envelope.unsigned(header, new byte[] {1}).toBytes()))
                .isEqualTo("e7");
        assertThat(SetAside.idIn(new byte[] {1, 2, 3, 4, 5, 6, 7, 8, 9})).isEmpty();
    }

    private void compareStores() {
        new StoreComparison("S01", node, county, county, Set.of(), findings).compare();
    }

    private void compareHistory(Asked... asked) {
        new HistoryComparison("S01", node, Set.of(), findings).compare(List.of(asked));
    }

    private void assertFound(Invariant invariant, long rows) {
        assertThat(findings.count(invariant)).as(invariant.name()).isEqualTo(rows);
    }

    private static Operation operation(int day) {
        return new Operation(day, "S01", "key" + day, "/", "{}", "contact.VisitCompleted", "child 2025-01-0" + day);
    }

    private static StoredEvent visit(long index, String stream, long seq, int event) {
        String payload =
                "{\"childId\":\"child\",\"occurredOn\":\"2025-01-0%d\",\"mode\":\"HOME\"}".formatted(event % 10);
        return new StoredEvent(
                index, "e" + event, stream, seq, "contact.VisitCompleted", payload.getBytes(StandardCharsets.UTF_8));
    }

    private static StoredEvent event(long index, String type, String json) {
        byte[] payload = json.replace('\'', '"').getBytes(StandardCharsets.UTF_8);
        return new StoredEvent(index, "e" + index, "child", index, type, payload);
    }
}
