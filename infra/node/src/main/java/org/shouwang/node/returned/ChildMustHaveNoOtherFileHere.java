package org.shouwang.node.returned;

import org.shouwang.platform.rules.Rule;

/** Two files of one child at one node would be two children in every list. */
record ChildMustHaveNoOtherFileHere(boolean hasAnother) implements Rule {

    @Override
    public boolean isBroken() {
        return hasAnother;
    }

    @Override
    public String code() {
        return "RETURNED_OTHER_FILE";
    }

    @Override
    public String message() {
        return "the child has another file at this node";
    }
}
