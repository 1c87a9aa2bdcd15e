package org.shouwang.platform.letters;

import org.jspecify.annotations.Nullable;
import org.shouwang.platform.rules.Rule;

public record WhoDecidesMustBeNamed(@Nullable String decidedBy) implements Rule {

    @Override
    public boolean isBroken() {
        return decidedBy == null || decidedBy.isBlank();
    }

    @Override
    public String code() {
        return "WHO_DECIDES";
    }

    @Override
    public String message() {
        return "who decides is missing";
    }

    @Override
    public String field() {
        return "decidedBy";
    }
}
