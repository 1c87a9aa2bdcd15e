package org.shouwang.node.childfile;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.shouwang.platform.rules.Rule;

/** Who closed a file has nothing to add from that day on; what happened before may still be recorded. */
record FileMustBeOpenOnThatDay(LocalDate day, @Nullable LocalDate closedOn) implements Rule {

    @Override
    public boolean isBroken() {
        return closedOn != null && !day.isBefore(closedOn);
    }

    @Override
    public String code() {
        return "FILE_CLOSED";
    }

    @Override
    public String field() {
        return "occurredOn";
    }

    @Override
    public String message() {
        return day + " does not lie before the closing of the file, " + closedOn;
    }

    @Override
    public List<?> words() {
        return List.of(day, String.valueOf(closedOn));
    }
}
