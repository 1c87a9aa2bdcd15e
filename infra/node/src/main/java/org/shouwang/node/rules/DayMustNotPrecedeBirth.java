package org.shouwang.node.rules;

import java.time.LocalDate;
import java.util.List;
import org.shouwang.platform.rules.Rule;

/** Nothing happens to a child before birth. */
public record DayMustNotPrecedeBirth(String field, LocalDate day, LocalDate birthDate) implements Rule {

    @Override
    public boolean isBroken() {
        return day.isBefore(birthDate);
    }

    @Override
    public String code() {
        return "BEFORE_BIRTH";
    }

    @Override
    public String message() {
        return day + " lies before the birth of the child";
    }

    @Override
    public List<?> words() {
        return List.of(day, birthDate);
    }
}
