package org.shouwang.node.returned;

import org.shouwang.platform.rules.Rule;

/** Whoever decides that a record stays apart says why. */
record ReasonMustBeNoted(String note) implements Rule {

    @Override
    public boolean isBroken() {
        return note.isBlank();
    }

    @Override
    public String code() {
        return "RETURNED_WITHOUT_REASON";
    }

    @Override
    public String message() {
        return "a reason is expected";
    }

    @Override
    public String field() {
        return "note";
    }
}
