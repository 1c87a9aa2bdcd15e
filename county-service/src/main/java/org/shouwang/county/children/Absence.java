package org.shouwang.county.children;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.shouwang.events.codes.Distance;

/**
 * One episode of a parent away, from the day of leaving up to, not including, the day of coming home; {@code to} is null while
 * away. Departures while away state a new place, so the distance may change within an episode.
 */
public record Absence(LocalDate from, @Nullable LocalDate to, List<Stated<Move>> departures) {

    /** A parent left, perhaps saying how far, or came home. */
    public record Move(boolean left, @Nullable Distance distance) {

        static final Move HOME = new Move(false, null);

        static Move away(@Nullable Distance distance) {
            return new Move(true, distance);
        }
    }

    /** True if on that day the parent has been away for so many months; a month ends on its last day at the latest. */
    public boolean hasLasted(int months, LocalDate day) {
        if (from.isAfter(day) || to != null && !to.isAfter(day)) {
            return false;
        }
        return months == 0 || !from.plusMonths(months).isAfter(day);
    }

    /** The last distance stated up to that day; null while none was. */
    public @Nullable Distance distanceAt(LocalDate day) {
        Distance last = null;
        for (Stated<Move> departure : departuresUpTo(day)) {
            Distance stated = departure.value().distance();
            last = stated == null ? last : stated;
        }
        return last;
    }

    public List<Stated<Move>> departuresUpTo(LocalDate day) {
        int known = departures.size();
        while (known > 0 && !departures.get(known - 1).holdsBy(day)) {
            known--;
        }
        return departures.subList(0, known);
    }
}
