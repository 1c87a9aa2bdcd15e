package org.shouwang.county.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.shouwang.events.envelope.Envelope;
import org.shouwang.platform.sync.WrittenLog;
import org.shouwang.testkit.OnPostgres;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;

@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = "shouwang.intake.enabled=false")
@OnPostgres
class IntakeIT {

    private static final byte[] SURVEY =
            "{\"occurredOn\":\"2024-05-03\",\"surveyed\":1,\"found\":1}".getBytes(StandardCharsets.UTF_8);

    private static final String TAKEN_PLACE = """
            insert into domain_event_entry (eventIdentifier, aggregateIdentifier, sequenceNumber, type, timeStamp,
                                            payloadType, payloadRevision, payload, metaData)
            values (?, ?, 1, 'NodeLog', '2024-01-01T00:00:00.000Z', 'survey.SurveyCompleted', '1', ?, '{}'::bytea)
            """;

    private final String node = "n" + UUID.randomUUID().toString().substring(0, 8);
    private final WrittenLog log = new WrittenLog(node);

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Intake intake;

    private County county;

    @BeforeEach
    void open() {
        county = new County(jdbc, intake);
    }

    @Test
    void records_are_appended_with_their_bytes_and_the_time_of_receipt() {
        Envelope record = log.next();

        county.hears(record);

        Map<String, Object> stored = county.rows(
                        "select * from domain_event_entry where aggregateIdentifier = '%s/1'".formatted(node))
                .get(0);
        assertThat(stored)
                .containsEntry("eventIdentifier", record.header().eventId())
                .containsEntry("payloadType", "survey.SurveyCompleted")
                .containsEntry("payloadRevision", "1")
                .containsEntry("sequenceNumber", 1L)
                .containsEntry("payload", record.payload());
        assertThat(new String((byte[]) stored.get("metaData"), StandardCharsets.UTF_8))
                .isEqualTo("{\"node\":\"%s\",\"epoch\":1,\"seq\":1,\"recordedAt\":\"2024-05-04T01:02:03Z\"}", node);
        assertThat(county.rows("select * from intake where node = '%s'".formatted(node)))
                .singleElement()
                .satisfies(row -> assertThat(row)
                        .containsEntry("hash", record.hash())
                        .containsEntry("global_index", stored.get("globalIndex"))
                        .containsEntry("header", new String(record.header().toBytes(), StandardCharsets.UTF_8)));
    }

    @Test
    void a_record_heard_twice_changes_nothing() {
        List<Envelope> records = log.next(3);
        county.hears(records);
        var before = county.everything();

        county.hears(records);
        county.hears(records.get(1), records.get(1), records.get(0));

        assertThat(county.everything()).isEqualTo(before);
    }

    @Test
    void a_record_twice_in_one_batch_is_appended_once() {
        Envelope record = log.next();

        county.hears(record, record, log.next(), record);

        assertThat(county.stored(node)).containsExactly(1L, 2L);
    }

    @Test
    void records_after_a_gap_are_held_and_follow_when_it_closes() {
        Envelope first = log.next();
        Envelope second = log.next();
        List<Envelope> later = log.next(300);

        county.hears(first);
        county.hears(later);
        assertThat(county.stored(node)).containsExactly(1L);
        assertThat(county.held(node)).hasSize(300).startsWith(3L).endsWith(302L);

        county.hears(second);
        assertThat(county.held(node)).isEmpty();
        assertThat(county.stored(node)).hasSize(302).isSorted();
    }

    @Test
    void a_batch_in_any_order_ends_in_the_order_of_the_log() {
        List<Envelope> records = new ArrayList<>(log.next(500));
        Collections.shuffle(records, new Random(7));

        county.hears(records.subList(0, 250));
        county.hears(records.subList(250, 500));

        assertThat(county.stored(node)).hasSize(500).isSorted();
        assertThat(county.held(node)).isEmpty();
    }

    @Test
    void of_two_records_held_for_one_place_the_one_that_follows_is_appended_and_the_other_parked() {
        Envelope first = log.next();
        WrittenLog branch = log.branch();
        branch.next();
        Envelope stray = branch.next();
        Envelope second = log.next();
        Envelope third = log.next();

        county.hears(stray, third);
        assertThat(county.held(node)).containsExactly(3L, 3L);

        county.hears(first, second);
        assertThat(county.stored(node)).containsExactly(1L, 2L, 3L);
        assertThat(county.rows("select 1 from domain_event_entry where eventIdentifier = '%s'"
                        .formatted(third.header().eventId())))
                .hasSize(1);
        assertThat(county.parked(node)).hasSize(1);
    }

    @Test
    void another_record_at_a_known_place_is_parked_once_and_the_log_goes_on() {
        WrittenLog branch = log.branch();
        Envelope fork = branch.next();
        county.hears(log.next());

        county.hears(fork);
        county.hears(fork, log.next());

        assertThat(county.parked(node)).containsExactly("FORK");
        assertThat(county.stored(node)).containsExactly(1L, 2L);
    }

    @Test
    void records_that_cannot_be_read_are_parked_in_their_place_and_the_log_goes_on() {
        county.hears(
                log.next("weather.RainFell", 1, SURVEY),
                log.next("java.lang.Runtime", 1, SURVEY),
                log.next("survey.SurveyCompleted", 99, SURVEY),
                log.next("survey.SurveyCompleted", 1, new byte[20_000_000]),
                log.next("survey.SurveyCompleted", 1, "not JSON".getBytes(StandardCharsets.UTF_8)),
                log.next());

        assertThat(county.parked(node))
                .containsExactly("UNKNOWN_TYPE", "UNKNOWN_TYPE", "UNKNOWN_REVISION", "OVERSIZE", "UNREADABLE");
        assertThat(county.stored(node)).containsExactly(6L);
        assertThat(county.known(node)).isEqualTo(6);
        assertThat(county.rows("select 1 from intake where node = '%s' and global_index is null".formatted(node)))
                .hasSize(5);
    }

    @Test
    void a_parked_record_keeps_its_bytes_and_says_what_could_be_read_of_it() {
        Envelope unknown = log.next("weather.RainFell", 1, SURVEY);

        county.hears(unknown);

        assertThat(county.rows("select * from parked_record where node = '%s'".formatted(node)))
                .singleElement()
                .satisfies(row -> assertThat(row)
                        .containsEntry("bytes", unknown.toBytes())
                        .containsEntry("seq", 1L)
                        .containsEntry("type", "weather.RainFell"));
    }

    @Test
    void what_is_no_record_of_that_node_is_parked_and_others_go_on() {
        county.hearsFrom(node, new byte[] {1, 2, 3});
        county.hearsFrom(node, null);
        county.hearsFrom(node, new byte[] {1, 2, 3});
        county.hearsFrom(node, new WrittenLog("somebody-else").next().toBytes());
        county.hearsFrom(
                node, new WrittenLog(node).next("a\u0000b", "x", 1, SURVEY).toBytes());
        county.hears(log.next());

        assertThat(county.parked(node))
                .containsExactly("MALFORMED_FRAME", "MALFORMED_FRAME", "WRONG_NODE", "MALFORMED_HEADER");
        assertThat(county.stored(node)).containsExactly(1L);
        assertThat(county.stored("somebody-else")).isEmpty();
    }

    @Test
    void a_record_with_the_event_id_of_another_is_parked_in_its_place() {
        Envelope honest = log.next();
        county.hears(honest);

        county.hears(log.next(honest.header().eventId(), "survey.SurveyCompleted", 1, SURVEY), log.next());

        assertThat(county.parked(node)).containsExactly("EVENT_ID_TAKEN");
        assertThat(county.stored(node)).containsExactly(1L, 3L);
    }

    @Test
    void a_record_that_the_store_refuses_is_parked_and_the_rest_of_its_batch_is_appended() {
        WrittenLog other = new WrittenLog(node + "-2");
        somebodyTookTheFirstPlace();

        county.hears(other.next(), log.next(), other.next());

        assertThat(county.parked(node)).containsExactly("REFUSED_BY_STORE");
        assertThat(county.stored(node + "-2")).containsExactly(1L, 2L);
    }

    @Test
    void a_record_that_makes_the_database_say_something_nobody_foresaw_stops_nobody() {
        WrittenLog other = new WrittenLog(node + "-2");
        String longerThanAnIndexTakes = new Random(3)
                .ints(9_000, 'a', 'z' + 1)
                .mapToObj(letter -> String.valueOf((char) letter))
                .collect(Collectors.joining());

        county.hears(other.next(), log.next(longerThanAnIndexTakes, "survey.SurveyCompleted", 1, SURVEY), other.next());

        assertThat(county.parked(node)).hasSize(1);
        assertThat(county.stored(node + "-2")).containsExactly(1L, 2L);
    }

    @Test
    void logs_of_two_nodes_in_one_batch_do_not_touch_each_other() {
        WrittenLog other = new WrittenLog(node + "-2");
        Envelope first = log.next();
        Envelope second = log.next();

        county.hears(second, other.next(), first, other.next());

        assertThat(county.stored(node)).containsExactly(1L, 2L);
        assertThat(county.stored(node + "-2")).containsExactly(1L, 2L);
    }

    @Test
    void a_new_life_of_a_log_is_numbered_for_itself() {
        county.hears(log.next());

        county.hears(new WrittenLog(node, 2).next());

        assertThat(county.rows("select 1 from domain_event_entry where aggregateIdentifier = '%s/2'".formatted(node)))
                .hasSize(1);
    }

    /** A row of the store that intake does not know of; nothing in the house writes one. */
    private void somebodyTookTheFirstPlace() {
        jdbc.sql(TAKEN_PLACE)
                .params(UUID.randomUUID().toString(), node + "/1", SURVEY)
                .update();
    }
}
