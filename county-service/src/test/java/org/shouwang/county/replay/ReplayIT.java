package org.shouwang.county.replay;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.shouwang.county.children.Recorded;
import org.shouwang.county.sample.CountyStore;
import org.shouwang.county.sample.SomeCounty;
import org.shouwang.testkit.TestPostgres;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

class ReplayIT {

    private DriverManagerDataSource dataSource;
    private CountyStore store;
    private Replay replay;

    @BeforeEach
    void anEmptyStore() {
        TestPostgres.Database database = TestPostgres.freshDatabase();
        dataSource = new DriverManagerDataSource(database.url(), database.user(), database.password());
        Flyway.configure()
                .dataSource(dataSource)
                .locations("classpath:db/platform")
                .load()
                .migrate();
        store = new CountyStore(dataSource);
        replay = new Replay(dataSource);
    }

    @Test
    void every_record_comes_back_in_order_with_node_number_and_instants() {
        store.append(SomeCounty.of(1, 200));
        List<Recorded> records = new ArrayList<>();
        replay.run(replay.cutAt(null), records::add, row -> {}, Progress.UNHEARD);
        assertThat(records).hasSize((int) store.appended());
        assertThat(records).extracting(Recorded::position).isSorted();
        assertThat(records)
                .extracting(Recorded::event)
                .containsExactlyElementsOf(SomeCounty.of(1, 200).stream()
                        .map(SomeCounty.Told::event)
                        .toList());
        assertThat(records).allSatisfy(by -> assertThat(by.recordedAt()).isEqualTo("2026-01-05T00:00:00Z"));
    }

    @Test
    void an_empty_store_gives_empty_histories() {
        Replayed replayed = replay.knownAt(null, Progress.UNHEARD);
        assertThat(replayed.events()).isZero();
        assertThat(replayed.cut().lastReceived()).isNull();
    }

    @Test
    void a_row_that_nobody_can_read_is_named_and_the_rest_goes_on() {
        store.append(SomeCounty.of(1, 5));
        store.appendUnreadable("V01", "child.Unheard", "{}");
        store.appendUnreadable("V01", "contact.LetterSent", "{\"childId\":");
        store.append(SomeCounty.of(2, 5, "other-"));
        Replayed replayed = replay.knownAt(null, Progress.UNHEARD);
        assertThat(replayed.unreadable())
                .extracting(UnreadableRow::type)
                .containsExactly("child.Unheard", "contact.LetterSent");
        assertThat(replayed.events()).isEqualTo(store.appended() - 2);
    }

    @Test
    void what_was_received_after_k_is_not_known_at_k() {
        store.append(SomeCounty.of(1, 5));
        Instant k = replay.cutAt(null).lastReceived();
        long before = store.appended();
        store.append(SomeCounty.of(2, 5, "other-"));
        assertThat(replay.knownAt(k, Progress.UNHEARD).events()).isEqualTo(before);
        assertThat(replay.knownAt(k.plusSeconds(60), Progress.UNHEARD).events()).isEqualTo(before + 1);
        assertThat(replay.knownAt(null, Progress.UNHEARD).events()).isEqualTo(store.appended());
    }

    /** The clock of a county was set back: what was appended later stays behind the cut all the same. */
    @Test
    void a_clock_set_back_lets_nothing_slip_before_the_cut() {
        store.append(SomeCounty.of(1, 5));
        Instant k = replay.cutAt(null).lastReceived();
        long before = store.appended();
        store.append(SomeCounty.of(2, 5, "other-"));
        new JdbcTemplate(dataSource)
                .update(
                        "update domain_event_entry set timeStamp = '2026-01-05T00:00:00.001Z' where globalIndex > ?",
                        before + 1);
        assertThat(replay.knownAt(k, Progress.UNHEARD).events()).isEqualTo(before);
    }

    @Test
    void progress_ends_at_the_cut() {
        store.append(SomeCounty.of(1, 300));
        List<Long> reached = new ArrayList<>();
        CutOff cut = replay.knownAt(null, (done, total) -> reached.add(done)).cut();
        assertThat(reached).isSorted().hasSizeGreaterThan(3).endsWith(cut.index());
    }
}
