package org.shouwang.county.enrolment;

import org.jspecify.annotations.Nullable;
import org.shouwang.platform.rules.Rule;

record ReasonMustBeGiven(@Nullable String reason) implements Rule {

    @Override
    public boolean isBroken() {
        return reason == null || reason.isBlank();
    }

    @Override
    public String code() {
        return "REASON_MISSING";
    }

    @Override
    public String message() {
        return "say why; it is kept";
    }

    @Override
    public String field() {
        return "reason";
    }
}
