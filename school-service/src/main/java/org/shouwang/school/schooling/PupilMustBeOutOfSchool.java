package org.shouwang.school.schooling;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.shouwang.events.codes.Schooling;
import org.shouwang.platform.rules.Rule;

/** Only who is out of school can come back to it; where nobody has stated the schooling, the recorder is believed. */
record PupilMustBeOutOfSchool(LocalDate day, @Nullable Schooling schooling) implements Rule {

    @Override
    public boolean isBroken() {
        return schooling != null && !PupilMustBeInSchool.OUT.contains(schooling);
    }

    @Override
    public String code() {
        return "IN_SCHOOL";
    }

    @Override
    public String field() {
        return "occurredOn";
    }

    @Override
    public String message() {
        return "on " + day + " the child is in school: " + schooling;
    }

    @Override
    public List<?> words() {
        return List.of(day);
    }
}
