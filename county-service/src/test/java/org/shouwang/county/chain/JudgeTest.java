package org.shouwang.county.chain;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.shouwang.events.codes.NodeKind;
import org.shouwang.events.county.NodeEnrolled;
import org.shouwang.events.envelope.Envelope;
import org.shouwang.events.envelope.Hashes;
import org.shouwang.events.envelope.Header;

class JudgeTest {

    private static final byte[] SURVEY =
            "{\"occurredOn\":\"2024-05-03\",\"surveyed\":1,\"found\":1}".getBytes(StandardCharsets.UTF_8);
    private static final NodeEnrolled ENROLMENT =
            new NodeEnrolled(LocalDate.of(2024, 1, 1), "S02", NodeKind.SCHOOL, "青岩乡中心小学", null, null);

    private final Judge judge = new Judge(1000);
    private final WrittenLog log = new WrittenLog("S01");
    private final Chain chain = new Chain(Position.START);

    @Test
    void the_first_record_of_a_log_is_appended() {
        assertThat(verdictOn(log.next())).isEqualTo(Verdict.APPEND);
    }

    @Test
    void a_record_that_follows_on_the_last_is_appended() {
        appended(log.next());

        assertThat(verdictOn(log.next())).isEqualTo(Verdict.APPEND);
    }

    @Test
    void a_known_record_is_a_duplicate_at_the_end_and_further_back() {
        List<Envelope> records = log.next(3);
        records.forEach(this::appended);

        assertThat(records).extracting(this::verdictOn).containsOnly(Verdict.DUPLICATE);
    }

    @Test
    void another_record_at_a_known_place_is_a_fork() {
        WrittenLog branch = log.branch();
        appended(log.next());

        assertThat(verdictOn(branch.next())).isEqualTo(Verdict.park(ParkReason.FORK));
    }

    @Test
    void a_record_beyond_the_next_place_is_held() {
        log.next();

        assertThat(verdictOn(log.next())).isEqualTo(Verdict.HOLD);
    }

    @Test
    void a_record_that_is_held_already_is_a_duplicate() {
        log.next();
        Envelope early = log.next();
        held(early);

        assertThat(verdictOn(early)).isEqualTo(Verdict.DUPLICATE);
    }

    @Test
    void another_record_for_the_place_of_a_held_one_is_held_too_until_the_gap_closes() {
        log.next();
        WrittenLog branch = log.branch();
        Envelope early = log.next();
        held(early);

        assertThat(verdictOn(branch.next())).isEqualTo(Verdict.HOLD);
    }

    @Test
    void a_held_record_is_appended_when_its_turn_comes() {
        Envelope first = log.next();
        Envelope early = log.next();
        held(early);
        appended(first);

        assertThat(verdictOn(early)).isEqualTo(Verdict.APPEND);
    }

    @Test
    void a_record_at_the_next_place_that_does_not_follow_on_the_last_breaks_the_chain() {
        WrittenLog branch = log.branch();
        appended(log.next());
        branch.next();

        assertThat(verdictOn(branch.next())).isEqualTo(Verdict.park(ParkReason.BROKEN_CHAIN));
        assertThat(chain.position().seq()).isEqualTo(1);
    }

    @Test
    void a_type_outside_the_catalogue_is_parked_in_its_place() {
        assertThat(verdictOn(log.next("weather.RainFell", 1, SURVEY))).isEqualTo(Verdict.park(ParkReason.UNKNOWN_TYPE));
        assertThat(chain.position().seq()).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"java.lang.Runtime", "org.shouwang.events.survey.SurveyCompleted", "SurveyCompleted"})
    void the_name_of_a_class_is_no_type(String type) {
        assertThat(verdictOn(log.next(type, 1, SURVEY))).isEqualTo(Verdict.park(ParkReason.UNKNOWN_TYPE));
    }

    @ParameterizedTest
    @ValueSource(ints = {99, 2, 0, -1})
    void a_revision_that_this_version_does_not_know_is_parked(int rev) {
        assertThat(verdictOn(log.next("survey.SurveyCompleted", rev, SURVEY)))
                .isEqualTo(Verdict.park(ParkReason.UNKNOWN_REVISION));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "null", "[]", "{}", "{\"occurredOn\":\"never\"}", "\u0000", "{\"surveyed\":"})
    void a_payload_that_is_not_that_event_whole_is_parked(String payload) {
        assertThat(verdictOn(log.next("survey.SurveyCompleted", 1, payload.getBytes(StandardCharsets.UTF_8))))
                .isEqualTo(Verdict.park(ParkReason.UNREADABLE));
    }

    @Test
    void a_payload_above_the_limit_is_parked_unread_and_one_at_the_limit_is_read() {
        assertThat(verdictOn(log.next("survey.SurveyCompleted", 1, new byte[1001])))
                .isEqualTo(Verdict.park(ParkReason.OVERSIZE));
        assertThat(verdictOn(log.next("survey.SurveyCompleted", 1, padded(1000))))
                .isEqualTo(Verdict.APPEND);
    }

    @Test
    void what_only_the_county_states_is_not_taken_from_a_node() {
        assertThat(verdictOn(log.next(ENROLMENT))).isEqualTo(Verdict.park(ParkReason.NOT_ITS_TO_SAY));
    }

    @Test
    void the_county_states_its_own_facts() {
        assertThat(verdictOn(new WrittenLog(NodeLog.COUNTY).next(ENROLMENT))).isEqualTo(Verdict.APPEND);
    }

    @Test
    void the_log_goes_on_after_a_record_parked_in_its_place() {
        Envelope unknown = log.next("weather.RainFell", 1, SURVEY);
        assertThat(verdictOn(unknown).takesItsPlace()).isTrue();

        assertThat(verdictOn(log.next())).isEqualTo(Verdict.APPEND);
        assertThat(verdictOn(unknown)).isEqualTo(Verdict.DUPLICATE);
    }

    @Test
    void a_record_that_names_another_node_than_it_was_heard_from_is_a_stranger() {
        assertThat(judge.stranger(heardFrom("S02", log.next()))).contains(ParkReason.WRONG_NODE);
        assertThat(judge.stranger(heardFrom("S01", log.next()))).isEmpty();
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

        assertThat(judge.stranger(Arrival.of("S01", cut))).contains(ParkReason.MALFORMED_FRAME);
        assertThat(judge.stranger(Arrival.of("S01", null))).contains(ParkReason.MALFORMED_FRAME);
        assertThat(judge.stranger(Arrival.of("S01", badHeader))).contains(ParkReason.MALFORMED_HEADER);
    }

    private Optional<ParkReason> stranger(Header header) {
        return judge.stranger(heardFrom("S01", Envelope.unsigned(header, SURVEY)));
    }

    private Verdict verdictOn(Envelope envelope) {
        return judge.judge(heardFrom(envelope.header().node(), envelope), log -> chain)
                .verdict();
    }

    private void appended(Envelope envelope) {
        assertThat(verdictOn(envelope)).isEqualTo(Verdict.APPEND);
    }

    private void held(Envelope envelope) {
        assertThat(verdictOn(envelope)).isEqualTo(Verdict.HOLD);
    }

    private static Arrival heardFrom(String node, Envelope envelope) {
        return Arrival.of(node, envelope.toBytes());
    }

    private static byte[] padded(int length) {
        return (new String(SURVEY, StandardCharsets.UTF_8) + " ".repeat(length - SURVEY.length))
                .getBytes(StandardCharsets.UTF_8);
    }

    private static Header header(int suite, int epoch, long seq, String eventId, String type) {
        LocalDate day = LocalDate.of(2024, 5, 3);
        return new Header(suite, "S01", epoch, seq, eventId, type, 1, day, Instant.EPOCH, Hashes.NONE);
    }
}
