package org.shouwang.node.unitlog;

import org.shouwang.events.AboutChild;
import org.shouwang.events.Event;
import org.shouwang.platform.rules.Rule;

/** What happened to one child stands in that child's file. */
record FactMustNotBeOfOneChild(Event fact) implements Rule {

    @Override
    public boolean isBroken() {
        return fact instanceof AboutChild;
    }

    @Override
    public String code() {
        return "FACT_OF_ONE_CHILD";
    }

    @Override
    public String message() {
        return fact.getClass().getSimpleName() + " belongs into the file of its child";
    }
}
