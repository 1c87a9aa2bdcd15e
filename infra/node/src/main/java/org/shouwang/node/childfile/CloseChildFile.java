package org.shouwang.node.childfile;

import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.shouwang.events.child.ChildFileClosed;
import org.shouwang.events.codes.ClosingReason;

/** Close this node's file of the child. */
public record CloseChildFile(
        @TargetAggregateIdentifier String childId, LocalDate today, LocalDate occurredOn, ClosingReason reason) {

    ChildFileClosed fact() {
        return new ChildFileClosed(childId, occurredOn, reason);
    }
}
