package org.shouwang.node.publication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Files;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.shouwang.events.envelope.Envelope;
import org.shouwang.node.returned.ReturnedRecords;
import org.shouwang.platform.sync.Holding;
import org.shouwang.platform.sync.NodeState.Standing;
import org.shouwang.platform.sync.Position;
import org.shouwang.testkit.TestKafka;
import org.shouwang.testkit.TestPostgres;

/** A node's database is set back to an older backup: twenty records that the county has are gone from it. */
class SetBackIT {

    private final PublishingNode node = new PublishingNode();
    private List<Envelope> atTheCounty = List.of();

    @BeforeEach
    void set_back_from_a_hundred_records_to_eighty() {
        node.start(broker()).record(80);
        awaitSent(80);
        node.stop();
        TestPostgres.Database backup = node.backup();
        node.start(broker()).record(20);
        awaitSent(100);
        node.stop();
        atTheCounty = Topic.read(broker(), node.topic()).envelopes().stream()
                .filter(envelope -> envelope.header().seq() <= 100)
                .distinct()
                .toList();
        node.restore(backup);
    }

    @AfterEach
    void stop() {
        node.close();
    }

    @Test
    void the_witness_finds_it_out_before_anything_is_numbered_and_what_is_recorded_then_goes_into_a_new_life() {
        node.start(broker()).record(5);
        await().until(() -> lifeOf(2).equals("5/5"));

        assertThat(Topic.read(broker(), node.topic()).envelopes())
                .filteredOn(envelope -> envelope.header().epoch() == 2)
                .hasSize(5)
                .first()
                .satisfies(first -> assertThat(first.header().prevHash())
                        .isEqualTo(atTheCounty.get(79).hash()));
    }

    @Test
    void what_the_county_gives_back_joins_the_log_again_under_its_old_ids() {
        node.start(broker());

        countyStatesUntil(() -> lifeOf(1).equals("100/100"));

        assertThat(eventIds()).containsExactlyInAnyOrderElementsOf(idsAtTheCounty());
        assertThat(node.progress().reported()).isEqualTo(100);
    }

    @Test
    void without_a_witness_records_made_in_ignorance_are_numbered_anew_and_none_is_lost() throws Exception {
        Files.delete(node.keepDirectoryPath().resolve("last-record"));
        node.start(broker()).record(30);
        awaitSent(110);

        countyStatesUntil(() -> lifeOf(1).equals("100/100") && lifeOf(2).equals("30/30"));

        assertThat(node.progress().state()).isEqualTo(Standing.PUBLISHING);
        assertThat(eventIds()).hasSize(130).containsAll(idsAtTheCounty());
    }

    @Test
    void a_child_of_whom_more_was_recorded_meanwhile_waits_for_a_person() {
        node.start(broker());
        node.recordReturnOf("child-85");
        await().until(() -> lifeOf(2).equals("1/1"));

        countyStatesUntil(() -> lifeOf(1).equals("100/100"));

        assertThat(node.jdbc().queryForList("select child_id, reason from returned_record where decision is null"))
                .containsExactly(Map.of("child_id", "child-85", "reason", "RECORDED_MEANWHILE"));
        assertThat(eventIds()).hasSize(100);

        node.get(ReturnedRecords.class).join(1, 86);
        assertThat(eventIds()).hasSize(101).containsAll(idsAtTheCounty());
    }

    @Test
    void a_later_life_that_this_machine_never_began_stops_its_publication_and_not_its_work() {
        node.start(broker());
        TreeMap<Integer, Position> lives = new TreeMap<>();
        lives.put(7, new Position(3, "a".repeat(64)));
        sayUntil(
                new Holding(node.id(), lives, List.of()),
                List.of(),
                () -> node.progress().state() == Standing.SUPERSEDED);

        node.record(4);

        assertThat(node.progress().stored()).isEqualTo(84);
        await().during(Duration.ofMillis(500)).until(() -> node.progress().sent() <= 80);
    }

    /** States what it has and gives back what the node lacks, again and again, as a county does. */
    private void countyStatesUntil(Callable<Boolean> done) {
        TreeMap<Integer, Position> lives = new TreeMap<>();
        lives.put(1, new Position(100, atTheCounty.get(99).hash()));
        sayUntil(new Holding(node.id(), lives, List.of()), atTheCounty, done);
    }

    private void sayUntil(Holding holding, List<Envelope> records, Callable<Boolean> done) {
        try (CountyVoice county = new CountyVoice(broker(), node.id())) {
            await().atMost(Duration.ofSeconds(60))
                    .pollInterval(Duration.ofMillis(500))
                    .until(() -> {
                        county.say(holding);
                        county.giveBack(records);
                        return done.call();
                    });
        }
    }

    private String lifeOf(int epoch) {
        return node.progress().lives().stream()
                .filter(life -> life.epoch() == epoch)
                .map(life -> life.head() + "/" + life.sent())
                .findFirst()
                .orElse("none");
    }

    private List<String> idsAtTheCounty() {
        return atTheCounty.stream().map(envelope -> envelope.header().eventId()).toList();
    }

    private List<String> eventIds() {
        return node.jdbc().queryForList("select eventIdentifier from domain_event_entry", String.class);
    }

    private void awaitSent(long records) {
        await().atMost(Duration.ofSeconds(60)).until(() -> node.progress().sent() == records);
    }

    private static String broker() {
        return TestKafka.bootstrapServers();
    }
}
