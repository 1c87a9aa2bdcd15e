package org.shouwang.platform.eventstore;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.tokenstore.AbstractTokenEntry;
import org.axonframework.eventhandling.tokenstore.TokenStore;
import org.axonframework.eventhandling.tokenstore.UnableToClaimTokenException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.shouwang.events.child.PupilReturned;
import org.shouwang.platform.eventstore.ChildUnderTest.Return;
import org.springframework.context.annotation.Import;

/** A process is killed while it holds its claim; when it comes back, its machine believes it is ten years earlier. */
class StableClaimIT {

    private static final String KILLED =
            "update token_entry set owner = ?, timestamp = ? where processorName = 'pupils'";

    private final RunningStore store = RunningStore.notRunning();

    @BeforeEach
    void handleOneEventAndBeKilled() {
        store.start(Parts.class);
        store.send(new Return("before", LocalDate.of(2024, 9, 1)));
        await().until(() -> seen().contains("before"));
        String claimedAt = Clock.systemUTC().instant().toString();
        store.stop();
        store.start(NoProcessor.class);
        store.jdbc().update(KILLED, "the-only-instance", claimedAt);
        store.stop();
        AbstractTokenEntry.clock = Clock.offset(Clock.systemUTC(), Duration.ofDays(-3650));
    }

    @AfterEach
    void stop() {
        AbstractTokenEntry.clock = Clock.systemUTC();
        store.close();
    }

    @Test
    void events_are_handled_at_once_after_the_clock_fell_back_ten_years() {
        store.start(Parts.class);

        store.send(new Return("after", LocalDate.of(2024, 9, 2)));

        await().atMost(Duration.ofSeconds(30)).until(() -> seen().contains("after"));
        assertThat(seen()).doesNotContain("before");
    }

    @Test
    void under_a_name_that_changes_with_the_process_the_claim_would_block_for_ten_years() {
        store.start(NoProcessor.class, "--shouwang.event-store.token-owner=4711@village-laptop");

        assertThatThrownBy(() -> store.get(TokenStore.class).fetchToken("pupils", 0))
                .isInstanceOf(UnableToClaimTokenException.class);
    }

    private List<String> seen() {
        return store.get(Pupils.class).seen;
    }

    @ProcessingGroup("pupils")
    static class Pupils {

        private final List<String> seen = new CopyOnWriteArrayList<>();

        @EventHandler
        void on(PupilReturned event) {
            seen.add(event.childId());
        }
    }

    @Import({ChildUnderTest.class, Pupils.class})
    static class Parts {}

    static class NoProcessor {}
}
