package org.shouwang.node.childfile;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.shouwang.platform.rules.Rule;

/** The first closing stands. */
record FileMustNotBeClosedTwice(LocalDate day, @Nullable LocalDate closedOn) implements Rule {

    @Override
    public boolean isBroken() {
        return closedOn != null;
    }

    @Override
    public String code() {
        return "CLOSED_TWICE";
    }

    @Override
    public String field() {
        return "occurredOn";
    }

    @Override
    public String message() {
        return "the file was closed on " + closedOn;
    }

    @Override
    public List<?> words() {
        return List.of(day, String.valueOf(closedOn));
    }
}
