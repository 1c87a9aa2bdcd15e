package org.shouwang.county.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.shouwang.county.coverage.NodeCoverage;
import org.shouwang.events.codes.NodeKind;

class CompletenessTest {

    private static final Instant ONCE = Instant.parse("2026-01-05T00:00:00Z");

    @Test
    void all_heard_without_a_gap_is_whole() {
        assertThat(Completeness.of(List.of(node("S01", ONCE, 0), node("V01", ONCE, 0)))
                        .isWhole())
                .isTrue();
    }

    @Test
    void a_silent_node_is_missed() {
        Completeness completeness = Completeness.of(List.of(node("S01", ONCE, 0), node("V01", null, 0)));
        assertThat(completeness).isEqualTo(new Completeness(1, 2, 0, 0));
        assertThat(completeness.isWhole()).isFalse();
    }

    @Test
    void a_record_that_nobody_can_read_is_told() {
        assertThat(Completeness.of(List.of(node("S01", ONCE, 3))).isWhole()).isFalse();
    }

    @Test
    void the_county_itself_is_no_unit() {
        NodeCoverage county = new NodeCoverage("county", NodeKind.COUNTY, "县", 1, 5, ONCE, ONCE, 0, 0, List.of());
        assertThat(Completeness.of(List.of(county))).isEqualTo(new Completeness(0, 0, 0, 0));
    }

    private static NodeCoverage node(String id, Instant heard, long parked) {
        return new NodeCoverage(id, NodeKind.SCHOOL, id, 1, 5, heard, heard, 0, parked, List.of());
    }
}
