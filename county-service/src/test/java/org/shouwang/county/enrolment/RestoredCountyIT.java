package org.shouwang.county.enrolment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.shouwang.county.intake.Intake;
import org.shouwang.county.trust.TrustedKeys;
import org.shouwang.events.codes.NodeKind;
import org.shouwang.events.envelope.Envelope;
import org.shouwang.events.envelope.Header;
import org.shouwang.platform.enrolment.EnrolmentRequest;
import org.shouwang.platform.enrolment.EnrolmentRequest.Particulars;
import org.shouwang.platform.keys.NodeKey;
import org.shouwang.platform.rules.RuleBroken;
import org.shouwang.platform.sync.Arrival;
import org.shouwang.platform.sync.Judged;
import org.shouwang.platform.sync.ParkReason;
import org.shouwang.platform.sync.Verdict;
import org.shouwang.platform.sync.WrittenLog;
import org.shouwang.testkit.OnPostgres;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The county has five of a node's eight records and has forgotten that it enrolled the node anew after them. */
@SpringBootTest(properties = "shouwang.intake.enabled=false")
@OnPostgres
class RestoredCountyIT {

    private final String node = "n" + UUID.randomUUID().toString().substring(0, 8);
    private final WrittenLog log = new WrittenLog(node);

    @TempDir
    Path directory;

    @Autowired
    private Trust trust;

    @Autowired
    private TrustedKeys trusted;

    @Autowired
    private Intake intake;

    @Autowired
    private JdbcClient jdbc;

    private NodeKey second;
    private List<Envelope> kept = List.of();
    private WrittenLog goesOn;
    private List<Envelope> lost = List.of();

    @BeforeEach
    void restored_from_a_backup_of_before_the_enrolment() {
        trust.decide(request(NodeKey.openOrCreate(directory.resolve("one"), node), 1));
        kept = log.next(5);
        goesOn = log.laterLife(201);
        lost = log.next(3);
        assertThat(verdictsOn(kept)).containsOnly(Verdict.APPEND);
        second = NodeKey.openOrCreate(directory.resolve("two"), node);
    }

    @Test
    void the_node_says_which_life_it_writes_and_is_enrolled_beyond_it() {
        trust.decide(request(second, 101));

        assertThat(trusted.firstOpenEpoch(node)).isEqualTo(201);
    }

    @Test
    void what_was_lost_of_the_closed_life_has_no_place_there_and_comes_in_the_new_one() {
        trust.decide(request(second, 101));
        assertThat(verdictsOn(lost)).containsOnly(Verdict.park(ParkReason.CLOSED_LIFE));

        List<Envelope> again = lost.stream().map(this::numberedAnew).toList();

        assertThat(verdictsOn(again)).containsOnly(Verdict.APPEND);
        assertThat(storedIds()).containsExactlyElementsOf(ids(kept, lost));
    }

    @Test
    void a_county_that_lost_every_key_begins_beyond_the_lives_that_it_cannot_verify() {
        String other = node + "x";
        trust.decide(request(NodeKey.openOrCreate(directory.resolve("other"), other), 103));

        assertThat(trusted.firstOpenEpoch(other)).isEqualTo(203);
    }

    @Test
    void a_life_that_no_log_comes_to_is_no_request() {
        EnrolmentRequest boastful = request(second, Integer.MAX_VALUE);

        assertThat(catchThrowableOfType(RuleBroken.class, () -> trust.decide(boastful))
                        .code())
                .isEqualTo("ENROLMENT_REQUEST_BROKEN");
    }

    private static EnrolmentRequest request(NodeKey key, int life) {
        return EnrolmentRequest.of(new Particulars(key.node(), NodeKind.VILLAGE, "沙湾村", null, null), life, key);
    }

    private Envelope numberedAnew(Envelope record) {
        Header header = record.header();
        return goesOn.next(header.eventId(), header.type(), header.rev(), record.payload());
    }

    private List<Verdict> verdictsOn(List<Envelope> records) {
        List<Arrival> arrivals = records.stream()
                .map(record -> Arrival.of(node, record.toBytes()))
                .toList();
        return intake.receive(arrivals).stream().map(Judged::verdict).toList();
    }

    private static List<String> ids(List<Envelope> first, List<Envelope> then) {
        return Stream.concat(first.stream(), then.stream())
                .map(record -> record.header().eventId())
                .toList();
    }

    private List<String> storedIds() {
        return jdbc.sql(
                        "select eventIdentifier from domain_event_entry where aggregateIdentifier like ? order by globalIndex")
                .param(node + "/%")
                .query(String.class)
                .list();
    }
}
