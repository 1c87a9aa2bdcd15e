package org.shouwang.county.governance;

import org.jspecify.annotations.Nullable;
import org.shouwang.events.codes.NodeKind;
import org.shouwang.platform.rules.Rule;

record NodeMustBeASchoolOrVillage(@Nullable NodeKind kind) implements Rule {

    @Override
    public boolean isBroken() {
        return kind != NodeKind.SCHOOL && kind != NodeKind.VILLAGE;
    }

    @Override
    public String code() {
        return "NODE_KIND";
    }

    @Override
    public String message() {
        return "SCHOOL or VILLAGE expected";
    }

    @Override
    public String field() {
        return "kind";
    }
}
