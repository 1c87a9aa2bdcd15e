package org.shouwang.node.childfile;

import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;
import org.shouwang.events.codes.Concern;
import org.shouwang.events.codes.VisitMode;
import org.shouwang.events.contact.VisitCompleted;

/** Say that somebody visited the child or the carer. */
public record CompleteVisit(
        @TargetAggregateIdentifier String childId,
        LocalDate today,
        LocalDate occurredOn,
        @Nullable String visitor,
        VisitMode mode,
        @Nullable Concern concern,
        @Nullable String notes) {

    VisitCompleted fact() {
        return new VisitCompleted(childId, occurredOn, visitor, mode, concern, notes);
    }
}
