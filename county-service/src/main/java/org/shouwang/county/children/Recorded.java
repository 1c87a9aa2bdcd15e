package org.shouwang.county.children;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import org.shouwang.events.Event;

/**
 * An event as the county holds it: who recorded it when, and since when the county has it.
 *
 * @param seq the node's own number within its epoch
 * @param receivedAt when the county committed it; "known at K" cuts here
 * @param position index into the county's store
 */
public record Recorded(
        Event event,
        String node,
        int epoch,
        long seq,
        String eventId,
        Instant recordedAt,
        Instant receivedAt,
        long position) {

    /** Of two facts of the same day the later in this order holds. */
    public static final Comparator<Recorded> BY_RECORDING = Comparator.comparing(Recorded::recordedAt)
            .thenComparing(Recorded::node)
            .thenComparingInt(Recorded::epoch)
            .thenComparingLong(Recorded::seq)
            .thenComparing(Recorded::eventId);

    public static final Comparator<Recorded> BY_DAY =
            Comparator.comparing(Recorded::occurredOn).thenComparing(BY_RECORDING);

    public LocalDate occurredOn() {
        return event.occurredOn();
    }

    /** True if it happened in the period, both days included. */
    public boolean within(LocalDate from, LocalDate to) {
        return !occurredOn().isBefore(from) && !occurredOn().isAfter(to);
    }

    /** Of two deliveries of one event the one the county had first stands. */
    Recorded earlier(Recorded other) {
        return Comparator.comparing(Recorded::receivedAt)
                                .thenComparingLong(Recorded::position)
                                .compare(this, other)
                        <= 0
                ? this
                : other;
    }
}
