package org.shouwang.node.roster;

import java.time.LocalDate;
import java.time.Period;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.shouwang.events.codes.Schooling;

/** The stage of schooling that follows from what the sheet states and what changed since. */
final class SchoolPath {

    private static final int AGE_OF_JUNIOR_SCHOOL = 12;

    private final LocalDate birthDate;
    private @Nullable Schooling stage;
    private @Nullable Schooling lastHeld;

    private SchoolPath(@Nullable Schooling stated, LocalDate birthDate) {
        this.birthDate = birthDate;
        moveTo(stated);
    }

    static @Nullable Schooling after(@Nullable Schooling stated, LocalDate birthDate, List<SchoolMove> moves) {
        SchoolPath path = new SchoolPath(stated, birthDate);
        moves.stream().sorted(Comparator.comparing(SchoolMove::day)).forEach(path::take);
        return path.stage;
    }

    private void take(SchoolMove move) {
        switch (move.kind()) {
            case DROPPED_OUT -> moveTo(Schooling.DROPPED_OUT);
            case RETURNED -> moveTo(lastHeld == null ? byAge(move.day()) : lastHeld);
            case FINISHED -> moveTo(next());
            case TRANSFERRED -> {}
        }
    }

    private void moveTo(@Nullable Schooling next) {
        stage = next;
        boolean held =
                next != null && next != Schooling.DROPPED_OUT && next != Schooling.LEFT && next != Schooling.NOT_YET;
        lastHeld = held ? next : lastHeld;
    }

    private Schooling byAge(LocalDate day) {
        return Period.between(birthDate, day).getYears() >= AGE_OF_JUNIOR_SCHOOL ? Schooling.JUNIOR : Schooling.PRIMARY;
    }

    private Schooling next() {
        if (stage == Schooling.KINDERGARTEN) {
            return Schooling.PRIMARY;
        }
        return stage == Schooling.PRIMARY ? Schooling.JUNIOR : Schooling.LEFT;
    }
}
