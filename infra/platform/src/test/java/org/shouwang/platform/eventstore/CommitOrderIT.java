package org.shouwang.platform.eventstore;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import org.axonframework.common.jdbc.ConnectionProvider;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.eventsourcing.eventstore.jdbc.JdbcEventStorageEngine;
import org.axonframework.messaging.MetaData;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.shouwang.events.child.PupilReturned;

/**
 * A slow writer draws the lower index and commits last; a quick one stores an event that is three days old and commits
 * first. A reader that has seen the quick one's event must still see the slow one's.
 */
class CommitOrderIT {

    private static final String SOMEONE_WAITS =
            "select exists (select 1 from pg_locks where locktype = 'advisory' and not granted)";

    private RunningStore store;
    private TransactionManager transactions;

    @BeforeEach
    void start() {
        store = RunningStore.with(EventStoreWiringIT.Nothing.class);
        transactions = store.get(TransactionManager.class);
    }

    @AfterEach
    void stop() {
        store.close();
    }

    @Test
    void a_reader_sees_what_a_slow_writer_commits_after_a_quick_one() throws Exception {
        EventStorageEngine engine = new SerialisedAppends(settings(), new SimpleMeterRegistry());

        assertThat(readWhileOneWriterIsSlow(engine)).containsExactly("slow", "quick");
    }

    @Test
    void without_the_lock_the_reader_would_never_see_it() throws Exception {
        EventStorageEngine engine = settings().build();

        assertThat(readWhileOneWriterIsSlow(engine)).containsExactly("quick");
    }

    private List<String> readWhileOneWriterIsSlow(EventStorageEngine engine) throws Exception {
        CountDownLatch appended = new CountDownLatch(1);
        CountDownLatch mayCommit = new CountDownLatch(1);
        CompletableFuture<Void> slow = inAThreadOfItsOwn(() -> transactions.executeInTransaction(() -> {
            engine.appendEvents(List.of(returned("slow", Instant.now())));
            appended.countDown();
            waitFor(mayCommit);
        }));
        waitFor(appended);
        CompletableFuture<Void> quick = inAThreadOfItsOwn(() ->
                engine.appendEvents(List.of(returned("quick", Instant.now().minus(Duration.ofDays(3))))));
        await().until(() -> quick.isDone() || store.jdbc().queryForObject(SOMEONE_WAITS, Boolean.class));

        List<String> seen = new ArrayList<>();
        TrackingToken position = read(engine, null, seen);
        mayCommit.countDown();
        CompletableFuture.allOf(slow, quick).get();
        TrackingToken end = read(engine, position, seen);
        read(engine, end, seen);
        return seen;
    }

    /** The pool that all share may have a single thread, and then the second writer would wait for the first. */
    private static CompletableFuture<Void> inAThreadOfItsOwn(Runnable writer) {
        return CompletableFuture.runAsync(writer, task -> new Thread(task).start());
    }

    private static TrackingToken read(EventStorageEngine engine, TrackingToken after, List<String> seen) {
        TrackingToken position = after;
        for (Object each : engine.readEvents(after, false).toList()) {
            TrackedEventMessage<?> event = (TrackedEventMessage<?>) each;
            seen.add(((PupilReturned) event.getPayload()).childId());
            position = event.trackingToken();
        }
        return position;
    }

    private JdbcEventStorageEngine.Builder settings() {
        CatalogueSerializer serializer = new CatalogueSerializer();
        return JdbcEventStorageEngine.builder()
                .connectionProvider(store.get(ConnectionProvider.class))
                .transactionManager(transactions)
                .eventSerializer(serializer)
                .snapshotSerializer(serializer)
                .schema(EventStoreAutoConfiguration.EVENTS);
    }

    private static GenericDomainEventMessage<PupilReturned> returned(String childId, Instant at) {
        PupilReturned event = new PupilReturned(childId, LocalDate.of(2024, 9, 1));
        return new GenericDomainEventMessage<>(
                "ChildUnderTest", childId, 0, event, MetaData.emptyInstance(), "event-" + childId, at);
    }

    private static void waitFor(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException interrupted) {
            throw new IllegalStateException(interrupted);
        }
    }
}
