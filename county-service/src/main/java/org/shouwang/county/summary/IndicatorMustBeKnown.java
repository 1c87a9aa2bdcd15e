package org.shouwang.county.summary;

import org.shouwang.county.figures.Indicators;
import org.shouwang.platform.rules.Rule;

record IndicatorMustBeKnown(String id) implements Rule {

    @Override
    public boolean isBroken() {
        return Indicators.all().stream().noneMatch(one -> one.id().equals(id));
    }

    @Override
    public String code() {
        return "UNKNOWN_INDICATOR";
    }

    @Override
    public String message() {
        return "no indicator is called " + id;
    }
}
