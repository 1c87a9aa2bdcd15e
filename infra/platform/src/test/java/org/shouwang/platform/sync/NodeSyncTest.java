package org.shouwang.platform.sync;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.shouwang.events.envelope.Envelope;
import org.shouwang.events.envelope.Hashes;
import org.shouwang.platform.sync.NodeState.Standing;
import org.shouwang.platform.sync.NodeSync.Ask;
import org.shouwang.platform.sync.NodeSync.Attach;
import org.shouwang.platform.sync.NodeSync.Begin;
import org.shouwang.platform.sync.NodeSync.SendAgain;
import org.shouwang.platform.sync.NodeSync.Step;

class NodeSyncTest {

    /** Five records that the county has as well, unless a test says otherwise. */
    private final WrittenLog written = new WrittenLog("S01");

    private final List<Envelope> records = written.next(5);
    private final List<Envelope> held = new ArrayList<>(records);
    private final NodeSync.Log log = new NodeSync.Log() {
        @Override
        public Optional<String> hashAt(int epoch, long seq) {
            return held.stream()
                    .filter(record ->
                            record.header().epoch() == epoch && record.header().seq() == seq)
                    .map(Envelope::hash)
                    .findFirst();
        }

        @Override
        public boolean has(String hash) {
            return held.stream().anyMatch(record -> record.hash().equals(hash));
        }
    };

    @Test
    void what_the_county_has_with_the_same_hash_is_agreed() {
        Step step = NodeSync.heard(sent(5), has(3), log);

        assertThat(step.tasks()).isEmpty();
        assertThat(step.state().life().agreed()).isEqualTo(at(3));
        assertThat(step.state().isPublishing()).isTrue();
    }

    @Test
    void what_the_county_has_was_sent_whichever_way_it_came_there() {
        NodeState partly = NodeSync.sent(NodeSync.numbered(NodeState.fresh("S01", 1), at(5)), 1, 2);
        NodeState carried = NodeSync.heard(partly, has(4), log).state();

        assertThat(carried.life().sent()).isEqualTo(4);
        assertThat(NodeSync.heard(carried, has(2), log).state().life().sent()).isEqualTo(4);
    }

    @Test
    void silence_makes_it_send_again_ever_more_rarely() {
        NodeState state = NodeSync.heard(sent(5), has(3), log).state();
        List<Integer> sentAgain = new ArrayList<>();
        for (int statement = 1; statement <= 200; statement++) {
            Step step = NodeSync.heard(state, has(3), log);
            state = step.state();
            if (step.tasks().contains(new SendAgain(1, 4, 5))) {
                sentAgain.add(statement);
            }
        }

        assertThat(sentAgain).containsExactly(2, 4, 8, 16, 32, 64, 128, 192);
    }

    @Test
    void what_the_county_never_takes_of_a_life_that_is_over_goes_on_in_a_new_one() {
        NodeState state = NodeSync.adopted(NodeSync.heard(sent(5), has(5), log).state(), 101)
                .state();
        Holding restored = new Holding("S01", new TreeMap<>(Map.of(101, Position.START)), List.of());
        List<Begin> begun = new ArrayList<>();
        for (int statement = 1; statement <= 100; statement++) {
            Step step = NodeSync.heard(state, restored, log);
            state = step.state();
            step.tasks().stream()
                    .filter(Begin.class::isInstance)
                    .map(Begin.class::cast)
                    .forEach(begun::add);
        }

        assertThat(begun).singleElement().satisfies(begin -> assertThat(begin)
                .isEqualTo(new Begin(
                        102,
                        new Place(101, 0, Hashes.NONE),
                        new TreeMap<>(Map.of(1, Position.START, 101, Position.START)))));
    }

    @Test
    void a_hole_is_filled_at_once_and_not_again_at_once() {
        Holding statement = new Holding("S01", new TreeMap<>(Map.of(1, at(1))), List.of(new Holding.Gap(1, 2, 3)));
        Step step = NodeSync.heard(sent(5), statement, log);

        assertThat(step.tasks()).containsExactly(new SendAgain(1, 2, 3));
        assertThat(NodeSync.heard(step.state(), statement, log).tasks()).isEmpty();
    }

    @Test
    void a_log_that_is_behind_the_county_is_compared_record_by_record() {
        lost(3, 5);
        Step step = NodeSync.heard(sent(2), has(5), log);

        assertThat(step.state().standing()).isEqualTo(Standing.COMPARING);
        assertThat(step.tasks()).containsExactly(new Ask());
        assertThat(step.state().holding().of(1)).isEqualTo(Position.START);
    }

    @Test
    void a_log_that_was_set_back_begins_a_new_life_and_takes_back_what_it_lost() {
        lost(3, 5);
        NodeState state = NodeSync.heard(sent(2), has(5), log).state();
        state = NodeSync.returned(state, records.get(0), log).state();
        state = NodeSync.returned(state, records.get(1), log).state();
        Step step = NodeSync.returned(state, records.get(2), log);

        assertThat(step.tasks()).element(0).satisfies(task -> assertThat(task)
                .isEqualTo(new Begin(2, Place.at(1, at(2)), new TreeMap<>(Map.of(1, at(2))))));
        assertThat(step.tasks()).element(1).isEqualTo(new Attach(records.get(2)));
        assertThat(step.state().epoch()).isEqualTo(2);
        assertThat(step.state().life().lastHash()).isEqualTo(records.get(1).hash());
        assertThat(NodeSync.returned(step.state(), records.get(3), log).tasks())
                .containsExactly(new Attach(records.get(3)));
    }

    @Test
    void comparing_ends_when_the_county_says_something_that_this_log_has() {
        lost(3, 5);
        NodeState comparing = NodeSync.heard(sent(2), has(5), log).state();

        assertThat(NodeSync.heard(comparing, has(2), log).state().isPublishing())
                .isTrue();
    }

    @Test
    void a_witness_of_more_than_the_log_has_means_a_new_life() {
        lost(4, 5);
        Step step = NodeSync.started(sent(3), Place.at(1, at(5)), log);

        assertThat(step.state().epoch()).isEqualTo(2);
        assertThat(step.state().life().lastHash()).isEqualTo(records.get(2).hash());
    }

    @Test
    void a_witness_of_a_life_that_the_log_knows_nothing_of_means_a_life_after_that_on_what_is_agreed() {
        NodeState agreed = NodeSync.heard(sent(5), has(3), log).state();
        Step step = NodeSync.started(agreed, new Place(4, 1, "x"), log);

        assertThat(step.state().epoch()).isEqualTo(5);
        assertThat(step.state().lives().get(1).head()).isEqualTo(at(3));
    }

    @Test
    void a_witness_of_less_is_a_crash_between_two_writes_and_no_concern() {
        assertThat(NodeSync.started(sent(5), Place.at(1, at(4)), log).tasks()).isEmpty();
        assertThat(NodeSync.started(sent(5), null, log).tasks()).isEmpty();
    }

    @Test
    void a_later_life_that_this_machine_never_began_supersedes_it_until_it_is_adopted() {
        NodeState superseded =
                NodeSync.heard(sent(5), has(3, 7, new Position(1, "x")), log).state();
        assertThat(superseded.standing()).isEqualTo(Standing.SUPERSEDED);
        assertThat(NodeSync.started(superseded, Place.at(1, at(5)), log).state().standing())
                .isEqualTo(Standing.SUPERSEDED);

        Step step = NodeSync.adopted(superseded, 8);
        assertThat(step.tasks()).contains(new Begin(8, Place.at(1, at(3)), new TreeMap<>(Map.of(1, at(3)))));
        assertThat(step.state().isPublishing()).isTrue();
    }

    @Test
    void when_the_county_has_another_record_in_a_life_that_is_over_all_that_is_not_agreed_is_numbered_anew() {
        NodeState second = NodeSync.adopted(NodeSync.heard(sent(5), has(5), log).state(), 2)
                .state();
        Holding other = new Holding("S01", new TreeMap<>(Map.of(1, new Position(4, "other"))), List.of());
        Step step = NodeSync.heard(second, other, log);

        assertThat(step.tasks())
                .contains(
                        new Begin(
                                3,
                                new Place(2, 0, Hashes.NONE),
                                new TreeMap<>(Map.of(1, Position.START, 2, Position.START))),
                        new Ask());
    }

    @Test
    void a_county_that_was_restored_has_less_and_that_is_what_is_shown() {
        NodeState agreed = NodeSync.heard(sent(5), has(5), log).state();

        assertThat(NodeSync.heard(agreed, has(2), log).state().life().agreed()).isEqualTo(at(2));
    }

    @Test
    void a_statement_travels_as_it_is() {
        Holding holding = new Holding("S01", new TreeMap<>(Map.of(1, at(5))), List.of(new Holding.Gap(2, 1, 3)));

        assertThat(Holding.fromBytes(holding.toBytes())).isEqualTo(holding);
        assertThat(Holding.is(records.get(0).toBytes())).isFalse();
    }

    private Position at(int seq) {
        return new Position(seq, records.get(seq - 1).hash());
    }

    private NodeState sent(int seq) {
        return NodeSync.sent(NodeSync.numbered(NodeState.fresh("S01", 1), at(seq)), 1, seq);
    }

    private void lost(int first, int last) {
        held.removeAll(records.subList(first - 1, last));
    }

    private Holding has(int seq) {
        return new Holding("S01", new TreeMap<>(Map.of(1, at(seq))), List.of());
    }

    private Holding has(int seq, int laterEpoch, Position later) {
        return new Holding("S01", new TreeMap<>(Map.of(1, at(seq), laterEpoch, later)), List.of());
    }
}
