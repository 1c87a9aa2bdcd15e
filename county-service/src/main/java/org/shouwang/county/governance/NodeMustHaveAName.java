package org.shouwang.county.governance;

import org.jspecify.annotations.Nullable;
import org.shouwang.platform.rules.Rule;

record NodeMustHaveAName(@Nullable String name) implements Rule {

    @Override
    public boolean isBroken() {
        return name == null || name.isBlank();
    }

    @Override
    public String code() {
        return "NODE_NAME";
    }

    @Override
    public String message() {
        return "the name that people call it by is missing";
    }

    @Override
    public String field() {
        return "name";
    }
}
