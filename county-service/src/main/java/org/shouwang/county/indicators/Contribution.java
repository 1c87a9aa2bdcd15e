package org.shouwang.county.indicators;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.shouwang.county.children.ChildHistory;
import org.shouwang.county.children.Recorded;

/**
 * What one event, one child or one unit adds to a figure.
 *
 * @param node the unit it is counted for or that recorded it; null if a child counts whoever holds it
 * @param key the row of a breakdown it belongs to; null in a single figure
 * @param child key of the child, which tells nobody who it is; null if no child is meant
 * @param amount what it adds: 1, or people, or fen
 * @param outOf what it adds to the second count of a rate; 0 elsewhere
 * @param events the records that made it count
 */
public record Contribution(
        @Nullable String node,
        @Nullable String key,
        @Nullable String child,
        long amount,
        long outOf,
        List<String> events) {

    /** An event that adds so much. */
    public static Contribution of(Recorded by, long amount) {
        return new Contribution(by.node(), null, null, amount, 0, List.of(by.eventId()));
    }

    /** A child that counts as one because of these records. */
    public static Contribution of(ChildHistory child, List<Recorded> because) {
        return new Contribution(null, null, child.key(), 1, 0, ids(because));
    }

    /** Something a unit owed, and did or not, because of these records. */
    public static Contribution due(String node, boolean done, List<Recorded> because) {
        return new Contribution(node, null, null, done ? 1 : 0, 1, ids(because));
    }

    /** The same as something due: one of the second count, and of the first only if done. */
    public Contribution asDue(boolean done) {
        return new Contribution(node, key, child, done ? 1 : 0, 1, events);
    }

    /** The same without a second count. */
    public Contribution asCount() {
        return new Contribution(node, key, child, amount, 0, events);
    }

    public Contribution outOf(long second) {
        return new Contribution(node, key, child, amount, second, events);
    }

    public Contribution under(String row) {
        return new Contribution(node, row, child, amount, outOf, events);
    }

    public Contribution at(String unit) {
        return new Contribution(unit, key, child, amount, outOf, events);
    }

    public Contribution about(String keyOfChild) {
        return new Contribution(node, key, keyOfChild, amount, outOf, events);
    }

    /** The same, resting on one more record. */
    public Contribution and(Recorded because) {
        if (events.contains(because.eventId())) {
            return this;
        }
        List<String> more = new ArrayList<>(events);
        more.add(because.eventId());
        return new Contribution(node, key, child, amount, outOf, List.copyOf(more));
    }

    private static List<String> ids(List<Recorded> because) {
        return because.stream().map(Recorded::eventId).toList();
    }
}
