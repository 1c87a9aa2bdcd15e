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
 * @param occurredOn the event's own day, at hand because every count asks for it
 */
public record Recorded(
        Event event,
        String node,
        int epoch,
        long seq,
        String eventId,
        Instant recordedAt,
        Instant receivedAt,
        long position,
        LocalDate occurredOn) {

    /** Of two facts of the same day the later in this order holds. */
    public static final Comparator<Recorded> BY_RECORDING = Recorded::compareByRecording;

    public static final Comparator<Recorded> BY_DAY = Recorded::compareByDay;

    public Recorded(
            Event event,
            String node,
            int epoch,
            long seq,
            String eventId,
            Instant recordedAt,
            Instant receivedAt,
            long position) {
        this(event, node, epoch, seq, eventId, recordedAt, receivedAt, position, event.occurredOn());
    }

    /** True if it happened in the period, both days included. */
    public boolean within(LocalDate from, LocalDate to) {
        return !occurredOn.isBefore(from) && !occurredOn.isAfter(to);
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

    private static int compareByDay(Recorded one, Recorded other) {
        int order = one.occurredOn.compareTo(other.occurredOn);
        return order != 0 ? order : compareByRecording(one, other);
    }

    /** Written out, because millions of facts are compared in a replay. */
    private static int compareByRecording(Recorded one, Recorded other) {
        int order = one.recordedAt.compareTo(other.recordedAt);
        order = order != 0 ? order : one.node.compareTo(other.node);
        order = order != 0 ? order : Integer.compare(one.epoch, other.epoch);
        order = order != 0 ? order : Long.compare(one.seq, other.seq);
        return order != 0 ? order : one.eventId.compareTo(other.eventId);
    }
}
