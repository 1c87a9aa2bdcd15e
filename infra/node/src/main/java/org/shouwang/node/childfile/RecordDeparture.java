package org.shouwang.node.childfile;

import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;
import org.shouwang.events.child.ParentLeftForWork;
import org.shouwang.events.codes.Distance;
import org.shouwang.events.codes.Parent;

/** Say that a parent went away to work, or moved on while away. */
public record RecordDeparture(
        @TargetAggregateIdentifier String childId,
        LocalDate today,
        LocalDate occurredOn,
        Parent parent,
        @Nullable String workplace,
        @Nullable Distance distance) {

    ParentLeftForWork fact() {
        return new ParentLeftForWork(childId, occurredOn, parent, workplace, distance);
    }
}
