package org.shouwang.county.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import org.axonframework.common.DateTimeUtils;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.shouwang.events.county.JointMeetingHeld;
import org.shouwang.platform.sync.WrittenLog;
import org.shouwang.testkit.OnPostgres;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;

@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = "shouwang.intake.enabled=false")
@OnPostgres
class OwnLogIT {

    private static final JointMeetingHeld MEETING = new JointMeetingHeld(LocalDate.of(2024, 3, 1), null, 12);
    private static final Instant RECORDED = Instant.parse("2024-03-02T00:00:00Z");

    private final String node = "n" + UUID.randomUUID().toString().substring(0, 8);
    private final ExecutorService others = Executors.newCachedThreadPool();

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Intake intake;

    @Autowired
    private OwnLog ownLog;

    @Autowired
    private StoreTables store;

    private County county;

    @BeforeEach
    void open() {
        county = new County(jdbc, intake);
    }

    @AfterEach
    void close() {
        others.shutdownNow();
    }

    @Test
    void a_record_of_a_node_waits_until_the_county_has_decided_and_stands_after_it() throws Exception {
        CompletableFuture<Void> decided = new CompletableFuture<>();
        Future<?> deciding = others.submit(() -> ownLog.inTurn(() -> {
            ownLog.append(List.of(MEETING), RECORDED);
            decided.join();
        }));
        await().until(() -> locks(true) == 1);
        Future<?> hearing = others.submit(() -> county.hears(new WrittenLog(node).next()));
        await().until(() -> locks(false) == 1);

        assertThat(hearing.isDone()).isFalse();
        decided.complete(null);
        deciding.get();
        hearing.get();

        assertThat(jdbc.sql("select aggregateIdentifier from domain_event_entry order by globalIndex desc limit 2")
                        .query(String.class)
                        .list())
                .containsExactly(node + "/1", "county/1");
    }

    @Test
    void whoever_reads_along_misses_nothing_however_many_append() throws Exception {
        long before = head();
        AtomicBoolean done = new AtomicBoolean();
        Future<List<Long>> reading = others.submit(() -> readAlong(before, done));
        List<Future<?>> writing = new ArrayList<>();
        for (int writer = 0; writer < 4; writer++) {
            WrittenLog log = new WrittenLog(node + "-" + writer);
            writing.add(others.submit(() -> {
                for (int batch = 0; batch < 25; batch++) {
                    county.hears(log.next(20));
                }
            }));
        }
        for (int meeting = 0; meeting < 50; meeting++) {
            ownLog.append(List.of(MEETING), RECORDED);
        }
        for (Future<?> writer : writing) {
            writer.get();
        }
        done.set(true);

        assertThat(reading.get()).isEqualTo(indexesAfter(before)).hasSize(4 * 25 * 20 + 50);
        assertThat(timesAfter(before)).isSorted();
    }

    @Test
    void times_of_receipt_do_not_go_back_with_the_clock() {
        county.hears(new WrittenLog(node).next());
        Instant last =
                Instant.from(DateTimeUtils.parseInstant(timesAfter(head() - 1).get(0)));

        assertThat(store.timeOfReceipt(Instant.EPOCH)).isEqualTo(last);
        assertThat(store.timeOfReceipt(last.plusSeconds(1))).isEqualTo(last.plusSeconds(1));
    }

    @Test
    void what_the_county_cannot_say_leaves_its_log_as_it_was() {
        ownLog.append(List.of(MEETING), RECORDED);
        long known = county.known("county");
        String tooMuch = "议".repeat(1_000_000);

        assertThatThrownBy(() -> ownLog.append(
                        List.of(MEETING, new JointMeetingHeld(MEETING.occurredOn(), tooMuch, 1)), RECORDED))
                .isInstanceOf(IllegalStateException.class);

        assertThat(county.known("county")).isEqualTo(known);
        assertThat(county.parked("county")).isEmpty();
    }

    private List<Long> readAlong(long from, AtomicBoolean done) {
        List<Long> seen = new ArrayList<>();
        boolean last;
        do {
            last = done.get();
            seen.addAll(indexesAfter(seen.isEmpty() ? from : seen.get(seen.size() - 1)));
        } while (!last);
        return seen;
    }

    private List<Long> indexesAfter(long index) {
        return jdbc.sql("select globalIndex from domain_event_entry where globalIndex > ? order by globalIndex")
                .param(index)
                .query(Long.class)
                .list();
    }

    private List<String> timesAfter(long index) {
        return jdbc.sql("select timeStamp from domain_event_entry where globalIndex > ? order by globalIndex")
                .param(index)
                .query(String.class)
                .list();
    }

    private long head() {
        return jdbc.sql("select coalesce(max(globalIndex), 0) from domain_event_entry")
                .query(Long.class)
                .single();
    }

    private long locks(boolean granted) {
        return jdbc.sql("""
                        select count(*) from pg_locks join pg_database on pg_database.oid = database
                         where locktype = 'advisory' and datname = current_database() and granted = ?""").param(granted).query(Long.class).single();
    }
}
