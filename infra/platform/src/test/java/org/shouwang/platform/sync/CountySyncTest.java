package org.shouwang.platform.sync;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.shouwang.events.envelope.Envelope;
import org.shouwang.events.envelope.Hashes;
import org.shouwang.events.envelope.Header;
import org.shouwang.platform.sync.CountySync.Taken;
import org.shouwang.platform.sync.CountySync.Trust;

class CountySyncTest {

    private static final byte[] PAYLOAD = "{}".getBytes(StandardCharsets.UTF_8);
    private static final Verdict FORK = Verdict.park(ParkReason.FORK);

    private final CountySync sync = countyThatTrusts(WrittenLog.TRUST);
    private final RememberedRecords known = new RememberedRecords();
    private final WrittenLog log = new WrittenLog("S01");

    @Test
    void the_first_record_of_a_log_is_appended_and_so_is_each_that_follows_on_the_last() {
        assertThat(verdictsOn(log.next())).containsExactly(Verdict.APPEND);
        assertThat(verdictsOn(log.next())).containsExactly(Verdict.APPEND);
    }

    @Test
    void a_known_record_is_a_duplicate_at_the_end_and_further_back() {
        List<Envelope> records = log.next(3);
        assertThat(verdictsOn(records)).containsOnly(Verdict.APPEND);

        assertThat(verdictsOn(records)).containsOnly(Verdict.DUPLICATE);
    }

    @Test
    void another_record_at_a_known_place_is_a_fork() {
        WrittenLog branch = log.branch();
        appended(log.next());

        assertThat(verdictsOn(branch.next())).containsExactly(FORK);
    }

    @Test
    void a_record_beyond_the_next_place_is_held_and_a_second_copy_of_it_is_a_duplicate() {
        Envelope first = log.next();
        Envelope early = log.next();

        assertThat(verdictsOn(early)).containsExactly(Verdict.HOLD);
        assertThat(verdictsOn(early)).containsExactly(Verdict.DUPLICATE);
        assertThat(verdictsOn(first)).containsExactly(Verdict.APPEND, Verdict.APPEND);
        assertThat(known.waiting()).isZero();
    }

    @Test
    void what_was_held_for_a_place_that_another_got_is_a_fork() {
        Envelope first = log.next();
        WrittenLog branch = log.branch();
        Envelope early = branch.next();
        Envelope second = log.next();
        verdictsOn(early);

        assertThat(verdictsOn(first, second)).containsExactlyInAnyOrder(Verdict.APPEND, Verdict.APPEND, FORK);
        assertThat(known.waiting()).isZero();
    }

    @Test
    void a_record_at_the_next_place_that_does_not_follow_on_the_last_breaks_the_chain() {
        WrittenLog branch = log.branch();
        appended(log.next());
        branch.next();

        assertThat(verdictsOn(branch.next())).containsExactly(Verdict.park(ParkReason.BROKEN_CHAIN));
    }

    @Test
    void unsigned_records_wait_for_a_signed_one_that_covers_them() {
        List<Envelope> batch = log.nextBatch(3);

        assertThat(verdictsOn(batch.subList(0, 2))).containsOnly(Verdict.HOLD);
        assertThat(known.position(new NodeLog("S01", 1))).isEqualTo(Position.START);
        assertThat(verdictsOn(batch.get(2))).containsExactly(Verdict.APPEND, Verdict.APPEND, Verdict.APPEND);
    }

    @Test
    void an_unsigned_record_that_somebody_slipped_in_does_not_keep_the_real_one_out() {
        WrittenLog forged = log.branch();
        List<Envelope> batch = log.nextBatch(2);
        assertThat(verdictsOn(forged.unsignedNext())).containsExactly(Verdict.HOLD);

        assertThat(verdictsOn(batch)).containsExactlyInAnyOrder(Verdict.APPEND, Verdict.APPEND, FORK);
    }

    @Test
    void a_signature_that_the_key_did_not_make_is_no_signature() {
        Envelope record = log.unsignedNext();
        Envelope forged = new Envelope(record.header(), record.payload(), new byte[] {1, 2, 3});

        assertThat(verdictsOn(forged)).containsExactly(Verdict.park(ParkReason.BAD_SIGNATURE));
    }

    @Test
    void a_signed_copy_takes_the_place_of_an_unsigned_one_that_waits() {
        Envelope record = log.unsignedNext();
        verdictsOn(record);

        assertThat(verdictsOn(WrittenLog.signed(record))).contains(Verdict.APPEND);
        assertThat(known.waiting()).isZero();
    }

    @Test
    void a_later_life_begins_on_a_record_of_an_earlier_one_and_waits_for_it() {
        Envelope base = log.next();
        Envelope begun = log.laterLife(2).next();

        assertThat(verdictsOn(begun)).containsExactly(Verdict.HOLD);
        assertThat(verdictsOn(base)).containsExactly(Verdict.APPEND, Verdict.APPEND);
    }

    @Test
    void a_life_that_was_closed_takes_nothing_new_and_knows_what_it_has() {
        List<Envelope> records = log.next(2);
        appended(records.get(0));
        CountySync closed = countyThatTrusts(nobodyAnyMore());

        assertThat(verdicts(closed.take(arrivals(records), known)))
                .containsExactly(Verdict.DUPLICATE, Verdict.park(ParkReason.CLOSED_LIFE));
    }

    @Test
    void the_log_goes_on_after_a_record_that_nobody_can_read() {
        CountySync reading = new CountySync(WrittenLog.TRUST, record -> Optional.of(ParkReason.UNREADABLE)
                .filter(any -> record.header().seq() == 1));
        Taken taken = reading.take(arrivals(log.next(2)), known);

        assertThat(verdicts(taken)).containsExactly(Verdict.park(ParkReason.UNREADABLE), Verdict.APPEND);
        assertThat(taken.moved().get(new NodeLog("S01", 1)).seq()).isEqualTo(2);
    }

    @Test
    void a_record_that_names_another_node_than_it_was_heard_from_is_a_stranger() {
        byte[] bytes = log.next().toBytes();

        assertThat(CountySync.stranger(Arrival.of("S02", bytes))).contains(ParkReason.WRONG_NODE);
        assertThat(CountySync.stranger(Arrival.of("S01", bytes))).isEmpty();
    }

    @Test
    void another_suite_is_parked_whatever_else_it_says() {
        assertThat(stranger(header(2, 1, 1, "id", "x"))).contains(ParkReason.UNKNOWN_SUITE);
    }

    @Test
    void a_header_that_the_store_could_not_keep_is_malformed() {
        assertThat(List.of(
                        header(1, 0, 1, "id", "x"),
                        header(1, 1, 0, "id", "x"),
                        header(1, 1, Long.MAX_VALUE, "id", "x"),
                        header(1, 1, 1, " ", "x"),
                        header(1, 1, 1, "a\u0000b", "x"),
                        header(1, 1, 1, "id", "x".repeat(256))))
                .allSatisfy(header -> assertThat(stranger(header)).contains(ParkReason.MALFORMED_HEADER));
    }

    @Test
    void bytes_that_are_no_envelope_are_malformed_and_so_is_nothing_at_all() {
        byte[] cut = Arrays.copyOf(log.next().toBytes(), 40);
        byte[] badHeader = log.next().toBytes();
        badHeader[8] = 'x';

        assertThat(CountySync.stranger(Arrival.of("S01", cut))).contains(ParkReason.MALFORMED_FRAME);
        assertThat(CountySync.stranger(Arrival.of("S01", null))).contains(ParkReason.MALFORMED_FRAME);
        assertThat(CountySync.stranger(Arrival.of("S01", badHeader))).contains(ParkReason.MALFORMED_HEADER);
    }

    @Test
    void a_node_is_given_back_what_it_lacks_the_oldest_life_first() {
        Holding node = new Holding("S01", new TreeMap<>(Map.of(1, new Position(3, "c"))), List.of());
        TreeMap<Integer, Position> county = new TreeMap<>(Map.of(1, new Position(5, "e"), 2, new Position(9, "i")));

        assertThat(CountySync.lackedBy(node, county)).contains(new Holding.Gap(1, 4, 5));
        county.remove(1);
        assertThat(CountySync.lackedBy(node, county)).contains(new Holding.Gap(2, 1, 9));
    }

    private static CountySync countyThatTrusts(Trust trust) {
        return new CountySync(trust, record -> Optional.empty());
    }

    private static Trust nobodyAnyMore() {
        return new Trust() {
            @Override
            public boolean isOpen(NodeLog log) {
                return false;
            }

            @Override
            public boolean vouches(NodeLog log, String hash, byte[] signature) {
                return WrittenLog.TRUST.vouches(log, hash, signature);
            }
        };
    }

    private List<Verdict> verdictsOn(Envelope... records) {
        return verdictsOn(List.of(records));
    }

    private List<Verdict> verdictsOn(List<Envelope> records) {
        Taken taken = sync.take(arrivals(records), known);
        known.remember(taken);
        return verdicts(taken);
    }

    private void appended(Envelope record) {
        assertThat(verdictsOn(record)).containsExactly(Verdict.APPEND);
    }

    private static List<Arrival> arrivals(List<Envelope> records) {
        return records.stream()
                .map(record -> Arrival.of(record.header().node(), record.toBytes()))
                .toList();
    }

    private static List<Verdict> verdicts(Taken taken) {
        return taken.done().stream().map(Judged::verdict).toList();
    }

    private static Optional<ParkReason> stranger(Header header) {
        return CountySync.stranger(
                Arrival.of("S01", Envelope.unsigned(header, PAYLOAD).toBytes()));
    }

    private static Header header(int suite, int epoch, long seq, String eventId, String type) {
        LocalDate day = LocalDate.of(2024, 5, 3);
        return new Header(suite, "S01", epoch, seq, eventId, type, 1, day, Instant.EPOCH, Hashes.NONE);
    }
}
