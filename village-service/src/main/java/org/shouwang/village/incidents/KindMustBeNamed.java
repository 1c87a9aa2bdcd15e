package org.shouwang.village.incidents;

import org.shouwang.platform.rules.Rule;

/** Who records an incident says what kind it was. */
record KindMustBeNamed(String kind) implements Rule {

    @Override
    public boolean isBroken() {
        return kind.isBlank();
    }

    @Override
    public String code() {
        return "MISSING";
    }

    @Override
    public String field() {
        return "kind";
    }

    @Override
    public String message() {
        return "the kind of the incident is empty";
    }
}
