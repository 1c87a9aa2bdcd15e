package org.shouwang.node.childfile;

import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.shouwang.events.child.ParentReturned;
import org.shouwang.events.codes.Parent;

/** Say that a parent came home to stay. */
public record RecordReturn(
        @TargetAggregateIdentifier String childId, LocalDate today, LocalDate occurredOn, Parent parent) {

    ParentReturned fact() {
        return new ParentReturned(childId, occurredOn, parent);
    }
}
