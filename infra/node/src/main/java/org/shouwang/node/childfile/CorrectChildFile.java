package org.shouwang.node.childfile;

import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.shouwang.events.child.ChildSheet;

/** Restate the whole sheet, because it was written wrongly. */
public record CorrectChildFile(
        @TargetAggregateIdentifier String childId, LocalDate today, LocalDate openedOn, ChildSheet sheet) {}
