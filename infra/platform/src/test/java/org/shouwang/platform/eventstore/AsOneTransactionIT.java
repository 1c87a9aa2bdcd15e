package org.shouwang.platform.eventstore;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.stream.IntStream;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.shouwang.platform.eventstore.ChildUnderTest.Finish;
import org.shouwang.platform.eventstore.ChildUnderTest.Return;

class AsOneTransactionIT {

    private static final LocalDate DAY = LocalDate.of(2024, 9, 1);

    private RunningStore store;
    private AsOneTransaction asOne;
    private StoredEvents events;

    @BeforeEach
    void start() {
        store = RunningStore.with(ChildUnderTest.class);
        asOne = store.get(AsOneTransaction.class);
        events = store.get(StoredEvents.class);
    }

    @AfterEach
    void stop() {
        store.close();
    }

    @Test
    void nothing_is_visible_before_the_end_and_all_of_it_after() {
        long during = asOne.call(() -> {
            sendReturns(20);
            return seenFromOutside();
        });

        assertThat(during).isZero();
        assertThat(events.count()).isEqualTo(20);
    }

    @Test
    void one_refused_command_takes_all_the_others_back() {
        assertThatThrownBy(() -> asOne.run(() -> {
                    sendReturns(20);
                    store.send(new Finish("child-3", DAY));
                    store.send(new Finish("child-3", DAY));
                }))
                .hasMessageContaining("finished already");

        assertThat(events.count()).isZero();
        assertThat(store.get(EventStore.class).lastSequenceNumberFor("child-3")).isEmpty();
    }

    @Test
    void what_was_written_besides_goes_back_with_the_events() {
        store.jdbc().execute("create table besides (n int)");

        assertThatThrownBy(() -> asOne.run(() -> {
                    store.jdbc().update("insert into besides values (1)");
                    sendReturns(1);
                    throw new IllegalStateException("half way");
                }))
                .hasMessage("half way");

        assertThat(store.jdbc().queryForObject("select count(*) from besides", Long.class))
                .isZero();
    }

    @Test
    void a_later_command_decides_on_what_an_earlier_one_of_the_same_transaction_recorded() {
        asOne.run(() -> {
            store.send(new Return("c", DAY));
            store.send(new Finish("c", DAY));
        });

        assertThat(events.of("c")).extracting(StoredEvent::sequence).containsExactly(0L, 1L);
    }

    @Test
    void what_the_command_says_about_itself_is_stored_with_its_events() {
        asOne.run(() -> store.send(GenericCommandMessage.asCommandMessage(new Return("c", DAY))
                .andMetaData(Map.of("recordedAt", "2024-12-31T16:00:00Z", "actor", "u7", "unrelated", "x"))));

        String metaData = store.jdbc()
                .queryForObject("select convert_from(metaData, 'UTF8') from domain_event_entry", String.class);
        assertThat(metaData).contains("\"recordedAt\":\"2024-12-31T16:00:00Z\"", "\"actor\":\"u7\"");
        assertThat(metaData).doesNotContain("unrelated", "traceId");
        assertThat(events.of("c").get(0).recordedAt()).isEqualTo(Instant.parse("2024-12-31T16:00:00Z"));
    }

    @Test
    void chunks_of_two_hundred_commands_pass_at_a_measured_rate() {
        sendChunks("warm", 10);
        long start = System.nanoTime();
        sendChunks("timed", 25);
        Duration taken = Duration.ofNanos(System.nanoTime() - start);

        System.out.printf("MEASURED %d commands/s in chunks of 200%n", 5_000_000L / Math.max(1, taken.toMillis()));
        assertThat(events.count()).isEqualTo(7_000);
    }

    private void sendChunks(String name, int chunks) {
        for (int chunk = 0; chunk < chunks; chunk++) {
            String prefix = name + chunk + "-";
            asOne.run(() -> IntStream.range(0, 200).forEach(n -> store.send(new Return(prefix + n / 2, DAY))));
        }
    }

    private void sendReturns(int commands) {
        IntStream.range(0, commands).forEach(n -> store.send(new Return("child-" + n, DAY)));
    }

    private long seenFromOutside() throws Exception {
        return java.util.concurrent.CompletableFuture.supplyAsync(events::count).get();
    }
}
