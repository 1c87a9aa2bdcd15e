package org.shouwang.county.governance;

import org.shouwang.platform.rules.Rule;

/** Some node opened a file for the child, and the county has heard of it. */
record ChildMustHaveAFile(String named, boolean hasFile) implements Rule {

    @Override
    public boolean isBroken() {
        return !hasFile;
    }

    @Override
    public String code() {
        return "CHILD_UNKNOWN";
    }

    @Override
    public String message() {
        return "no file of that child has been received";
    }

    @Override
    public String field() {
        return named;
    }
}
