package org.shouwang.platform.letters;

import org.jspecify.annotations.Nullable;
import org.shouwang.platform.rules.Rule;

public record ReasonMustBeGiven(@Nullable String reason) implements Rule {

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
        return "why it is set aside is missing";
    }

    @Override
    public String field() {
        return "reason";
    }
}
