package org.shouwang.node.childfile;

import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.shouwang.events.child.ChildSheet;

/** Open a file for the child; {@code today} is the civil day of recording, here and in every command. */
public record RegisterChild(
        @TargetAggregateIdentifier String childId, LocalDate today, LocalDate openedOn, ChildSheet sheet) {}
