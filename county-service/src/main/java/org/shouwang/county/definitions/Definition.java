package org.shouwang.county.definitions;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.shouwang.county.children.Absence;
import org.shouwang.county.children.ChildAt;
import org.shouwang.county.children.FileHistory;
import org.shouwang.county.children.Recorded;
import org.shouwang.county.children.Stated;
import org.shouwang.events.codes.Distance;
import org.shouwang.events.codes.Household;
import org.shouwang.events.codes.Parent;
import org.shouwang.events.codes.ParentCondition;
import org.shouwang.events.codes.Schooling;

/**
 * The criteria by which a child with an open file counts as left behind.
 *
 * @param ageBelow completed years the child must not have reached
 * @param schooling stages the child must be in; empty: any or none
 * @param household registration the child must have; null: any. Nobody having stated it, {@code RURAL} is taken
 * @param minimumMonths how long a parent must have been away
 * @param beyondTownship true if a parent working in the township is not away
 */
public record Definition(
        String code,
        String name,
        int ageBelow,
        Set<Schooling> schooling,
        @Nullable Household household,
        WhoIsAway away,
        int minimumMonths,
        boolean beyondTownship,
        Incapacity incapacity) {

    public Definition {
        EnumSet<Schooling> stages = EnumSet.noneOf(Schooling.class);
        stages.addAll(schooling);
        schooling = Collections.unmodifiableSet(stages);
    }

    /** True if the child is left behind on that day. */
    public boolean counts(ChildAt child) {
        return child.hasOpenFile()
                && areParentsAway(child)
                && isSchooled(child)
                && isRegistered(child)
                && child.age() < ageBelow;
    }

    /** The records a counted child rests on: files, schooling, registration, absences and incapacities. */
    public List<Recorded> because(ChildAt child) {
        List<Recorded> because = new ArrayList<>(6);
        for (FileHistory file : child.openFiles()) {
            add(because, file.sheet());
        }
        if (!schooling.isEmpty()) {
            add(because, by(child.schooling()));
        }
        if (household != null) {
            add(because, by(child.household()));
        }
        for (Parent parent : Parent.values()) {
            becauseOf(parent, child, because);
        }
        return because;
    }

    private boolean isSchooled(ChildAt child) {
        Stated<Schooling> stage = child.schooling();
        return schooling.isEmpty() || stage != null && schooling.contains(stage.value());
    }

    private boolean isRegistered(ChildAt child) {
        Stated<Household> stated = child.household();
        return household == null || household == (stated == null ? Household.RURAL : stated.value());
    }

    private boolean areParentsAway(ChildAt child) {
        boolean father = isAway(Parent.FATHER, child);
        boolean mother = isAway(Parent.MOTHER, child);
        if (away == WhoIsAway.EITHER || father && mother) {
            return father || mother;
        }
        return father && isReplaced(Parent.MOTHER, child) || mother && isReplaced(Parent.FATHER, child);
    }

    private boolean isAway(Parent parent, ChildAt child) {
        Absence absence = child.away(parent, minimumMonths);
        return absence != null && (!beyondTownship || absence.distanceAt(child.day()) != Distance.IN_TOWNSHIP);
    }

    private boolean isReplaced(Parent parent, ChildAt child) {
        Stated<ParentCondition> condition = child.condition(parent);
        return incapacity == Incapacity.COUNTS_AS_AWAY
                && condition != null
                && condition.value() != ParentCondition.ABLE;
    }

    private void becauseOf(Parent parent, ChildAt child, List<Recorded> because) {
        Absence absence = child.away(parent, minimumMonths);
        if (absence != null) {
            for (Stated<Absence.Move> departure : absence.departuresUpTo(child.day())) {
                add(because, departure.by());
            }
        } else if (isReplaced(parent, child)) {
            add(because, by(child.condition(parent)));
        }
    }

    private static @Nullable Recorded by(@Nullable Stated<?> fact) {
        return fact == null ? null : fact.by();
    }

    private static void add(List<Recorded> because, @Nullable Recorded by) {
        for (Recorded known : because) {
            if (known == by) {
                return;
            }
        }
        if (by != null) {
            because.add(by);
        }
    }
}
