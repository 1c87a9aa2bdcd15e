package org.shouwang.county.children;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.shouwang.county.children.Absence.Move;
import org.shouwang.events.codes.ParentCondition;

/**
 * One parent of one child: able to care or not, and the episodes away, read from departures and returns of all nodes in
 * order. Being home for less than 30 days is a holiday visit and ends nothing, also when the next departure lies after the
 * day asked for.
 */
final class ParentHistory {

    private static final int DAYS_OF_A_RETURN = 30;

    private final Timeline<ParentCondition> condition;
    private final List<Absence> absences = new ArrayList<>();
    private @Nullable LocalDate away;
    private List<Stated<Move>> departures = new ArrayList<>();

    ParentHistory(Timeline<ParentCondition> condition, Timeline<Move> moves) {
        this.condition = condition;
        for (int i = 0; i < moves.facts().size(); i++) {
            Stated<Move> move = moves.facts().get(i);
            if (move.value().left()) {
                leaves(move);
            } else if (!leavesAgainSoon(moves.facts(), i)) {
                absenceEnds(move.from());
            }
        }
        absenceEnds(null);
    }

    Timeline<ParentCondition> condition() {
        return condition;
    }

    /** The episode in which the parent has been away for so many months on that day; null when there is none. */
    @Nullable
    Absence away(int months, LocalDate day) {
        for (Absence absence : absences) {
            if (absence.hasLasted(months, day)) {
                return absence;
            }
        }
        return null;
    }

    private static boolean leavesAgainSoon(List<Stated<Move>> inOrder, int home) {
        for (Stated<Move> next : inOrder.subList(home + 1, inOrder.size())) {
            if (next.value().left()) {
                return ChronoUnit.DAYS.between(inOrder.get(home).from(), next.from()) < DAYS_OF_A_RETURN;
            }
        }
        return false;
    }

    private void leaves(Stated<Move> departure) {
        if (away == null) {
            away = departure.from();
        }
        departures.add(departure);
    }

    private void absenceEnds(@Nullable LocalDate to) {
        if (away != null) {
            absences.add(new Absence(away, to, List.copyOf(departures)));
        }
        away = null;
        departures = new ArrayList<>();
    }
}
