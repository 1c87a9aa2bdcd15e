package org.shouwang.node.lives;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.shouwang.events.envelope.Hashes;
import org.shouwang.platform.sync.NodeState;
import org.shouwang.platform.sync.NodeSync;
import org.shouwang.platform.sync.Position;

class ChainTest {

    private static final Instant NIGHT = Instant.parse("2024-08-31T18:00:00Z");

    @Test
    void the_first_record_has_number_one_and_nothing_before_it() {
        Link first = chain().next(event(41, "{\"occurredOn\":\"2024-09-01\"}"));

        assertThat(first.header().seq()).isEqualTo(1);
        assertThat(first.header().prevHash()).isEqualTo(Hashes.NONE);
    }

    @Test
    void holes_in_the_index_leave_none_in_the_numbers() {
        Chain chain = chain();
        Link first = chain.next(event(41, "{}"));

        Link second = chain.next(event(77, "{}"));

        assertThat(second.header().seq()).isEqualTo(2);
        assertThat(second.header().prevHash()).isEqualTo(first.hash());
    }

    @Test
    void a_chain_that_goes_on_from_its_head_is_the_same_chain() {
        Chain whole = chain();
        Link first = whole.next(event(1, "{}"));
        Link second = whole.next(event(2, "{}"));

        NodeState after = NodeSync.numbered(NodeState.fresh("S01", 1), new Position(1, first.hash()));
        Link resumed = new Chain(after).next(event(2, "{}"));

        assertThat(resumed).isEqualTo(second);
    }

    @Test
    void the_day_is_the_one_the_event_states() {
        assertThat(event(1, "{\"occurredOn\":\"2024-03-05\"}").occurredOn()).isEqualTo(LocalDate.of(2024, 3, 5));
    }

    @Test
    void an_event_that_states_no_day_happened_on_the_civil_day_it_was_written_down() {
        assertThat(event(1, "{}").occurredOn()).isEqualTo(LocalDate.of(2024, 9, 1));
    }

    private static Chain chain() {
        return new Chain(NodeState.fresh("S01", 1));
    }

    private static Unpublished event(long index, String payload) {
        return new Unpublished(
                index, "e" + index, "child.PupilReturned", 1, NIGHT, payload.getBytes(StandardCharsets.UTF_8));
    }
}
