package org.shouwang.node.publication;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.shouwang.node.lives.Lives;
import org.shouwang.platform.eventstore.StoredEvents;
import org.shouwang.platform.sync.NodeState;
import org.shouwang.platform.sync.NodeState.Standing;
import org.springframework.stereotype.Component;

/** What people and programs may know of the publication: how far it is, and whether the county can be reached. */
@Component
class PublicationStatus {

    /**
     * @param epoch which life of the log
     * @param head the last record that this node holds of it
     * @param sent as far as the county's broker has it
     * @param reported as far as the county committed it, by the county's own word
     */
    record LifeProgress(int epoch, long head, String hash, long sent, long reported) {}

    /**
     * @param stored events in this node's log, all of them saved
     * @param sent events the broker has
     * @param reported events the county has
     * @param backlog events that still wait to be sent
     */
    record Progress(
            String node,
            Standing state,
            long stored,
            long sent,
            long reported,
            long backlog,
            List<LifeProgress> lives) {}

    /** The last attempt: when it was, how long it has been failing, and why; a null says there was none such. */
    record Attempt(
            @Nullable Instant at,
            @Nullable Instant failingSince,
            @Nullable String why,
            @Nullable Instant heardAt) {}

    private final Lives lives;
    private final StoredEvents events;
    private final Clock clock;
    private final Counter sent;
    private final Counter sentAgain;
    private final Counter garbled;
    private final Counter batches;
    private volatile Attempt last = new Attempt(null, null, null, null);

    PublicationStatus(Lives lives, StoredEvents events, Clock clock, MeterRegistry meters) {
        this.lives = lives;
        this.events = events;
        this.clock = clock;
        this.sent = meters.counter("shouwang.publication.sent");
        this.sentAgain = meters.counter("shouwang.publication.sent.again");
        this.garbled = meters.counter("shouwang.publication.garbled");
        this.batches = meters.counter("shouwang.publication.batches");
        gauge(meters, "shouwang.publication.backlog", () -> progress().backlog());
        gauge(
                meters,
                "shouwang.publication.unreported",
                () -> progress().stored() - progress().reported());
        gauge(meters, "shouwang.publication.epoch", () -> lives.state().epoch());
        gauge(meters, "shouwang.publication.failing", () -> last.why() == null ? 0 : 1);
    }

    private static void gauge(MeterRegistry meters, String name, Supplier<Number> value) {
        Gauge unused = Gauge.builder(name, value).register(meters);
    }

    Progress progress() {
        long stored = events.count();
        NodeState state = lives.state();
        List<LifeProgress> each = state.lives().entrySet().stream()
                .map(life -> new LifeProgress(
                        life.getKey(),
                        life.getValue().head().seq(),
                        life.getValue().head().hash(),
                        life.getValue().sent(),
                        life.getValue().agreed().seq()))
                .toList();
        long sentNow = each.stream().mapToLong(LifeProgress::sent).sum();
        long reported = each.stream().mapToLong(LifeProgress::reported).sum();
        return new Progress(
                state.node(), state.standing(), stored, sentNow, reported, Math.max(0, stored - sentNow), each);
    }

    Attempt lastAttempt() {
        return last;
    }

    void numbered() {
        batches.increment();
    }

    void reached(int records) {
        sent.increment(records);
        last = new Attempt(clock.instant(), null, null, last.heardAt());
    }

    void sentAgain(int records) {
        sentAgain.increment(records);
    }

    void heard() {
        last = new Attempt(last.at(), null, null, clock.instant());
    }

    /** The broker answers, whether or not there is anything to say. */
    void answered() {
        last = new Attempt(last.at(), null, null, last.heardAt());
    }

    void garbled() {
        garbled.increment();
    }

    void notReached(NotReached why) {
        Instant now = clock.instant();
        Instant since = last.failingSince() == null ? now : last.failingSince();
        last = new Attempt(last.at(), since, why.getMessage(), last.heardAt());
    }
}
