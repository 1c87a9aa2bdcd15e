package org.shouwang.node.returned;

import org.shouwang.platform.rules.Rule;

/** What this version cannot read joins no file. */
record RecordMustBeReadable(boolean isReadable) implements Rule {

    @Override
    public boolean isBroken() {
        return !isReadable;
    }

    @Override
    public String code() {
        return "RETURNED_UNREADABLE";
    }

    @Override
    public String message() {
        return "this version cannot read the record";
    }
}
