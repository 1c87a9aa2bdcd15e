package org.shouwang.county.intake.listening;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.junit.jupiter.api.Test;
import org.shouwang.county.intake.listening.Turns.Heard;
import org.shouwang.county.intake.listening.Turns.Turn;
import org.shouwang.events.envelope.Envelope;
import org.shouwang.platform.sync.Arrival;
import org.shouwang.platform.sync.WrittenLog;

class TurnsTest {

    private static final int SHARE = 10;
    private static final long NOW = 1_000;

    private final Turns turns = new Turns(SHARE);
    private final WrittenLog s01 = new WrittenLog("S01");
    private final WrittenLog v01 = new WrittenLog("V01");
    private final Map<String, Long> offsets = new HashMap<>();

    @Test
    void one_record_waits_for_one_turn_of_a_flood_at_most() {
        s01.nextBatch(1_000).forEach(record -> said("S01", record));
        Turn first = next();
        said("V01", v01.next());

        Turn second = next();

        assertThat(nodes(first)).containsOnly("S01");
        assertThat(nodes(second)).contains("V01").doesNotContain("S01");
    }

    @Test
    void nodes_with_plenty_take_turns() {
        IntStream.range(0, 5).forEach(batch -> s01.nextBatch(SHARE).forEach(record -> said("S01", record)));
        IntStream.range(0, 5).forEach(batch -> v01.nextBatch(SHARE).forEach(record -> said("V01", record)));

        assertThat(List.of(next(), next(), next(), next()))
                .map(turn -> nodes(turn).get(0))
                .containsExactly("S01", "V01", "S01", "V01");
    }

    @Test
    void nodes_with_little_share_a_turn() {
        s01.nextBatch(3).forEach(record -> said("S01", record));
        said("V01", v01.next());

        assertThat(nodes(next())).containsExactly("S01", "S01", "S01", "V01");
        assertThat(turns.untilNext(NOW)).isEmpty();
    }

    @Test
    void a_turn_ends_at_a_signature_so_that_nothing_has_to_be_held() {
        s01.nextBatch(3).forEach(record -> said("S01", record));
        s01.nextBatch(SHARE).forEach(record -> said("S01", record));
        s01.nextBatch(2 * SHARE).forEach(record -> said("S01", record));

        assertThat(List.of(next(), next(), next()))
                .map(turn -> turn.arrivals().size())
                .containsExactly(3, SHARE, 2 * SHARE);
    }

    @Test
    void what_nobody_signed_comes_in_turns_too() {
        IntStream.range(0, 25).forEach(record -> said("S01", s01.unsignedNext()));

        assertThat(List.of(next(), next(), next()))
                .map(turn -> turn.arrivals().size())
                .containsExactly(SHARE, SHARE, 5);
    }

    @Test
    void large_records_make_short_turns() {
        byte[] large = new byte[80_000];
        IntStream.range(0, 5).forEach(record -> said("S01", s01.next("survey.SurveyCompleted", 1, large)));

        assertThat(turns.withPlenty()).containsExactly("S01");
        assertThat(next().arrivals()).hasSize(1);
    }

    @Test
    void reading_goes_on_after_the_last_that_was_taken_records_or_not() {
        said("S01", s01.next());
        turns.add(new Heard("S01", place("S01"), null));
        said("V01", v01.next());

        Turn turn = next();

        assertThat(turn.arrivals()).hasSize(2);
        assertThat(turn.next()).containsEntry("S01", new OffsetAndMetadata(2));
        assertThat(turn.next()).containsEntry("V01", new OffsetAndMetadata(1));
    }

    @Test
    void of_whom_more_than_a_turn_waits_no_more_is_read() {
        said("V01", v01.next());
        s01.nextBatch(SHARE + 1).forEach(record -> said("S01", record));

        assertThat(turns.withPlenty()).containsExactly("S01");
    }

    @Test
    void whoever_says_much_rests_while_somebody_else_says_little() {
        said("V01", v01.next());
        turns.over(next(), NOW, NOW);
        s01.nextBatch(2 * SHARE).forEach(record -> said("S01", record));
        s01.nextBatch(SHARE).forEach(record -> said("S01", record));
        turns.over(next(), NOW - 40, NOW);

        assertThat(turns.next(NOW + 359)).isEmpty();
        assertThat(turns.untilNext(NOW + 60)).hasValue(300);
        said("V01", v01.next());
        assertThat(turns.untilNext(NOW + 60)).hasValue(0);
        assertThat(nodes(next())).containsExactly("V01");
        assertThat(turns.next(NOW + 360).map(TurnsTest::nodes).orElseThrow()).containsOnly("S01");
    }

    @Test
    void nobody_rests_for_the_sake_of_others_who_say_nothing_or_as_much() {
        s01.nextBatch(2 * SHARE).forEach(record -> said("S01", record));
        s01.nextBatch(SHARE).forEach(record -> said("S01", record));
        v01.nextBatch(2 * SHARE).forEach(record -> said("V01", record));
        v01.nextBatch(SHARE).forEach(record -> said("V01", record));
        turns.over(next(), NOW - 40, NOW);
        turns.over(next(), NOW - 40, NOW);

        assertThat(turns.untilNext(NOW)).hasValue(0);
        assertThat(nodes(next())).containsOnly("S01");
    }

    @Test
    void one_large_record_is_much() {
        said("V01", v01.next());
        turns.over(next(), NOW, NOW);
        said("S01", s01.next("survey.SurveyCompleted", 1, new byte[80_000]));
        turns.over(next(), NOW - 40, NOW);
        said("S01", s01.next());

        assertThat(turns.untilNext(NOW)).hasValue(360);
    }

    @Test
    void who_says_little_does_not_rest() {
        said("V01", v01.next());
        turns.over(next(), NOW - 40, NOW);
        said("V01", v01.next());

        assertThat(nodes(next())).containsExactly("V01");
    }

    private void said(String node, Envelope record) {
        turns.add(new Heard(node, place(node), Arrival.of(node, record.toBytes())));
    }

    private OffsetAndMetadata place(String node) {
        return new OffsetAndMetadata(offsets.merge(node, 1L, Long::sum));
    }

    private Turn next() {
        return turns.next(NOW).orElseThrow();
    }

    private static List<String> nodes(Turn turn) {
        return turn.arrivals().stream().map(Arrival::node).toList();
    }
}
