package org.shouwang.county.children;

import static org.shouwang.events.codes.Schooling.DROPPED_OUT;
import static org.shouwang.events.codes.Schooling.JUNIOR;
import static org.shouwang.events.codes.Schooling.KINDERGARTEN;
import static org.shouwang.events.codes.Schooling.LEFT;
import static org.shouwang.events.codes.Schooling.PRIMARY;
import static org.shouwang.events.codes.Schooling.SENIOR;
import static org.shouwang.events.codes.Schooling.VOCATIONAL;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;
import org.shouwang.events.Event;
import org.shouwang.events.child.PupilDroppedOut;
import org.shouwang.events.child.PupilFinished;
import org.shouwang.events.child.PupilReturned;
import org.shouwang.events.codes.Schooling;

/**
 * A child's way through school. Statements of all nodes stand in one order; returning and finishing lead on from what held
 * just before.
 */
final class SchoolPath {

    static final List<Class<? extends Event>> STEPS =
            List.of(PupilDroppedOut.class, PupilReturned.class, PupilFinished.class);

    private static final Set<Schooling> STAGES = EnumSet.of(KINDERGARTEN, PRIMARY, JUNIOR, SENIOR, VOCATIONAL);

    private static final Map<Class<?>, BiFunction<SchoolPath, Recorded, @Nullable Schooling>> AFTER = Map.of(
            PupilDroppedOut.class, (path, by) -> DROPPED_OUT,
            PupilReturned.class, (path, by) -> path.stageToReturnTo(by.occurredOn()),
            PupilFinished.class, SchoolPath::finish);

    private static final int AGE_OF_JUNIOR = 12;

    private final ToIntFunction<LocalDate> ageOn;
    private final List<Stated<Schooling>> walked = new ArrayList<>();
    private final List<Stated<Schooling>> finished = new ArrayList<>();
    private final Timeline<Schooling> stages;
    private @Nullable Schooling now;
    private @Nullable Schooling lastStage;

    /** @param records the sheets in force and all {@link #STEPS}, in any order */
    SchoolPath(List<Recorded> records, ToIntFunction<LocalDate> ageOn) {
        this.ageOn = ageOn;
        records.stream().sorted(Recorded.BY_DAY).forEach(this::walk);
        this.stages = Timeline.of(walked);
    }

    Timeline<Schooling> stages() {
        return stages;
    }

    /** The first completion of that stage by that day; null if there was none. */
    @Nullable
    Stated<Schooling> finished(Schooling stage, LocalDate day) {
        for (Stated<Schooling> completion : finished) {
            if (completion.value() == stage && completion.holdsBy(day)) {
                return completion;
            }
        }
        return null;
    }

    private void walk(Recorded by) {
        Schooling next = AFTER.getOrDefault(by.event().getClass(), (path, sheet) -> statedOn(sheet))
                .apply(this, by);
        if (next != null) {
            now = next;
            lastStage = STAGES.contains(next) ? next : lastStage;
            walked.add(Stated.on(by, next));
        }
    }

    private static @Nullable Schooling statedOn(Recorded sheet) {
        return FileHistory.sheetOf(sheet).school().stage();
    }

    private Schooling finish(Recorded by) {
        if (now != null) {
            finished.add(Stated.on(by, now));
        }
        if (now == KINDERGARTEN) {
            return PRIMARY;
        }
        return now == PRIMARY ? JUNIOR : LEFT;
    }

    private Schooling stageToReturnTo(LocalDate day) {
        if (lastStage != null) {
            return lastStage;
        }
        return ageOn.applyAsInt(day) >= AGE_OF_JUNIOR ? JUNIOR : PRIMARY;
    }
}
