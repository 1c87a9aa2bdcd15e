package org.shouwang.node.broken;

import org.axonframework.eventhandling.async.SequentialPolicy;

public class InOneSequence {

    public Object policy() {
        return new SequentialPolicy();
    }
}
