package org.shouwang.county.live;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.shouwang.county.children.Recorded;
import org.shouwang.county.sample.SomeCounty;

class KeptFactsTest {

    @Test
    void what_is_kept_is_read_back_as_it_was_recorded() {
        for (SomeCounty.Told told : SomeCounty.of(1, 10)) {
            Recorded fact = recorded(told, 17);
            assertThat(KeptFacts.read(told.node(), KeptFacts.of(fact).toJson())).containsExactly(fact);
        }
    }

    @Test
    void two_parts_united_are_the_whole_whichever_comes_first() {
        List<SomeCounty.Told> told = SomeCounty.of(1, 1).subList(5, 7);
        Recorded one = recorded(told.get(0), 1);
        Recorded other = recorded(told.get(1), 2);
        assertThat(KeptFacts.of(one).and(KeptFacts.of(other)).toJson())
                .isEqualTo(KeptFacts.of(other).and(KeptFacts.of(one)).toJson());
    }

    private static Recorded recorded(SomeCounty.Told told, long seq) {
        Instant at = Instant.parse("2026-01-05T00:00:00Z");
        return new Recorded(told.event(), told.node(), 1, seq, "event-" + seq, at, at.plusSeconds(9), 1000 + seq);
    }
}
