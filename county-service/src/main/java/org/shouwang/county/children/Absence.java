package org.shouwang.county.children;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
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
        return !from.plusMonths(months).isAfter(day) && (to == null || to.isAfter(day));
    }

    /** The last distance stated up to that day; null while none was. */
    public @Nullable Distance distanceAt(LocalDate day) {
        return departuresUpTo(day)
                .map(departure -> departure.value().distance())
                .filter(Objects::nonNull)
                .reduce((earlier, later) -> later)
                .orElse(null);
    }

    public Stream<Stated<Move>> departuresUpTo(LocalDate day) {
        return departures.stream().filter(departure -> departure.holdsBy(day));
    }
}
