package org.shouwang.school.parentschool;

import java.util.List;
import org.shouwang.platform.rules.Rule;

/** A session took some minutes, and not more than a day. */
record SessionMustHaveLasted(int minutes) implements Rule {

    private static final int A_DAY = 24 * 60;

    @Override
    public boolean isBroken() {
        return minutes < 1 || minutes > A_DAY;
    }

    @Override
    public String code() {
        return "SESSION_LENGTH";
    }

    @Override
    public String field() {
        return "minutes";
    }

    @Override
    public String message() {
        return minutes + " minutes are no session";
    }

    @Override
    public List<?> words() {
        return List.of(minutes);
    }
}
