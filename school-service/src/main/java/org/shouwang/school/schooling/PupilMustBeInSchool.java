package org.shouwang.school.schooling;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.shouwang.events.codes.Schooling;
import org.shouwang.platform.rules.Rule;

/** Only who is in school can leave it; where nobody has stated the schooling, the recorder is believed. */
record PupilMustBeInSchool(LocalDate day, @Nullable Schooling schooling) implements Rule {

    static final Set<Schooling> OUT = Set.of(Schooling.DROPPED_OUT, Schooling.LEFT, Schooling.NOT_YET);

    @Override
    public boolean isBroken() {
        return schooling != null && OUT.contains(schooling);
    }

    @Override
    public String code() {
        return "NOT_IN_SCHOOL";
    }

    @Override
    public String field() {
        return "occurredOn";
    }

    @Override
    public String message() {
        return "on " + day + " the child is not in school: " + schooling;
    }

    @Override
    public List<?> words() {
        return List.of(day);
    }
}
