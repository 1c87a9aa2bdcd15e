package org.shouwang.node.rules;

import java.time.LocalDate;
import java.util.List;
import org.shouwang.platform.rules.Rule;

/** A file is opened for a child; who was born on 29 February is grown up on 1 March. */
public record ChildMustBeUnder18(String field, LocalDate day, LocalDate birthDate) implements Rule {

    @Override
    public boolean isBroken() {
        return !day.isBefore(grownUpOn());
    }

    @Override
    public String code() {
        return "AGE_18";
    }

    @Override
    public String message() {
        return day + " does not lie before the 18th birthday, " + grownUpOn();
    }

    @Override
    public List<?> words() {
        return List.of(day, grownUpOn());
    }

    private LocalDate grownUpOn() {
        LocalDate sameDay = birthDate.plusYears(18);
        return sameDay.getDayOfMonth() == birthDate.getDayOfMonth() ? sameDay : sameDay.plusDays(1);
    }
}
