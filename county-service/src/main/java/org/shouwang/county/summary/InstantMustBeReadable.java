package org.shouwang.county.summary;

import org.jspecify.annotations.Nullable;
import org.shouwang.platform.rules.Rule;

record InstantMustBeReadable(@Nullable String knownAt) implements Rule {

    @Override
    public boolean isBroken() {
        return !message().isEmpty();
    }

    @Override
    public String code() {
        return "BAD_INSTANT";
    }

    @Override
    public String message() {
        try {
            KnownAtText.parse(knownAt);
            return "";
        } catch (IllegalArgumentException unreadable) {
            return String.valueOf(unreadable.getMessage());
        }
    }

    @Override
    public String field() {
        return "knownAt";
    }
}
