package org.shouwang.county.governance;

import org.shouwang.platform.rules.Rule;

record ChildrenMustBeTwo(ReconcileChildren command) implements Rule {

    @Override
    public boolean isBroken() {
        return command.childId() == null
                || command.sameAsChildId() == null
                || command.childId().equals(command.sameAsChildId());
    }

    @Override
    public String code() {
        return "TWO_CHILDREN";
    }

    @Override
    public String message() {
        return "two different children expected";
    }

    @Override
    public String field() {
        return "sameAsChildId";
    }
}
