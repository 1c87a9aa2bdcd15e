package org.shouwang.node.roster;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.shouwang.events.codes.Distance;

/** Where a parent is: away since that day, or at home. Being home for less than 30 days does not end an absence. */
public record Whereabouts(
        boolean away,
        @Nullable LocalDate since,
        @Nullable String workplace,
        @Nullable Distance distance) {

    private static final Whereabouts NEVER_AWAY = new Whereabouts(false, null, null, null);
    private static final int DAYS_OF_A_RETURN = 30;

    /** The moves of one parent; those of one day in the order in which they were recorded. */
    static Whereabouts after(List<ParentMove> moves) {
        Whereabouts now = NEVER_AWAY;
        Whereabouts before = NEVER_AWAY;
        for (ParentMove move :
                moves.stream().sorted(Comparator.comparing(ParentMove::day)).toList()) {
            boolean wasAway = now.away;
            Whereabouts next = move.away() ? now.left(move, before) : now.cameHome(move);
            before = wasAway && !move.away() ? now : before;
            now = next;
        }
        return now;
    }

    private Whereabouts left(ParentMove move, Whereabouts before) {
        if (away) {
            return at(move, since);
        }
        boolean holiday = since != null && ChronoUnit.DAYS.between(since, move.day()) < DAYS_OF_A_RETURN;
        return holiday
                ? before.at(move, before.since)
                : new Whereabouts(true, move.day(), move.workplace(), move.distance());
    }

    private Whereabouts cameHome(ParentMove move) {
        return away ? new Whereabouts(false, move.day(), null, null) : this;
    }

    private Whereabouts at(ParentMove move, @Nullable LocalDate awaySince) {
        return new Whereabouts(
                true,
                awaySince,
                move.workplace() == null ? workplace : move.workplace(),
                move.distance() == null ? distance : move.distance());
    }
}
