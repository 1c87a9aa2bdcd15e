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
 * @param because the records that made it count
 */
public record Contribution(
        @Nullable String node,
        @Nullable String key,
        @Nullable String child,
        long amount,
        long outOf,
        List<Recorded> because) {

    /** An event that adds so much. */
    public static Contribution of(Recorded by, long amount) {
        return new Contribution(by.node(), null, null, amount, 0, List.of(by));
    }

    /** A child that counts as one because of these records. */
    public static Contribution of(ChildHistory child, List<Recorded> because) {
        return new Contribution(null, null, child.key(), 1, 0, because);
    }

    /** Something a unit owed, and did or not, because of these records. */
    public static Contribution due(String node, boolean done, List<Recorded> because) {
        return new Contribution(node, null, null, done ? 1 : 0, 1, because);
    }

    /** Ids of the records that made it count. */
    public List<String> events() {
        return because.stream().map(Recorded::eventId).toList();
    }

    /** The same as something that was due and was not done. */
    public Contribution asMissed() {
        return new Contribution(node, key, child, 0, 1, because);
    }

    /** The same as something that was due and was done, as one more record shows. */
    public Contribution asDone(Recorded by) {
        return new Contribution(node, key, child, 1, 1, with(by));
    }

    /** The same without a second count. */
    public Contribution asCount() {
        return new Contribution(node, key, child, amount, 0, because);
    }

    public Contribution outOf(long second) {
        return new Contribution(node, key, child, amount, second, because);
    }

    public Contribution under(String row) {
        return new Contribution(node, row, child, amount, outOf, because);
    }

    public Contribution at(String unit) {
        return new Contribution(unit, key, child, amount, outOf, because);
    }

    public Contribution about(String keyOfChild) {
        return new Contribution(node, key, keyOfChild, amount, outOf, because);
    }

    /** The same, resting on one more record. */
    public Contribution and(Recorded by) {
        return new Contribution(node, key, child, amount, outOf, with(by));
    }

    private List<Recorded> with(Recorded by) {
        for (Recorded known : because) {
            if (known == by) {
                return because;
            }
        }
        List<Recorded> more = new ArrayList<>(because.size() + 1);
        more.addAll(because);
        more.add(by);
        return more;
    }
}
