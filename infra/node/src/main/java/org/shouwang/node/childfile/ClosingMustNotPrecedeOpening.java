package org.shouwang.node.childfile;

import java.time.LocalDate;
import java.util.List;
import org.shouwang.platform.rules.Rule;

/** A file is closed on the day it opened or later. */
record ClosingMustNotPrecedeOpening(LocalDate day, LocalDate openedOn) implements Rule {

    @Override
    public boolean isBroken() {
        return day.isBefore(openedOn);
    }

    @Override
    public String code() {
        return "CLOSED_BEFORE_OPENING";
    }

    @Override
    public String field() {
        return "occurredOn";
    }

    @Override
    public String message() {
        return day + " lies before the opening of the file, " + openedOn;
    }

    @Override
    public List<?> words() {
        return List.of(day, openedOn);
    }
}
