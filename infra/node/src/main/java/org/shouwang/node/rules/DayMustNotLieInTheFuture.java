package org.shouwang.node.rules;

import java.time.LocalDate;
import java.util.List;
import org.shouwang.platform.rules.Rule;

/** Only what has happened is recorded; today counts as happened. */
public record DayMustNotLieInTheFuture(String field, LocalDate day, LocalDate today) implements Rule {

    @Override
    public boolean isBroken() {
        return day.isAfter(today);
    }

    @Override
    public String code() {
        return "FUTURE_DATE";
    }

    @Override
    public String message() {
        return day + " lies after today, " + today;
    }

    @Override
    public List<?> words() {
        return List.of(day, today);
    }
}
