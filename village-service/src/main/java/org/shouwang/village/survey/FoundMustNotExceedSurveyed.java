package org.shouwang.village.survey;

import java.util.List;
import org.shouwang.platform.rules.Rule;

/** Who was found was surveyed. */
record FoundMustNotExceedSurveyed(int found, int surveyed) implements Rule {

    @Override
    public boolean isBroken() {
        return found > surveyed;
    }

    @Override
    public String code() {
        return "FOUND_EXCEEDS_SURVEYED";
    }

    @Override
    public String field() {
        return "found";
    }

    @Override
    public String message() {
        return found + " found of " + surveyed + " surveyed";
    }

    @Override
    public List<?> words() {
        return List.of(found, surveyed);
    }
}
