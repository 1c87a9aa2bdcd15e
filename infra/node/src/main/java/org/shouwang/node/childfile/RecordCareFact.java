package org.shouwang.node.childfile;

import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.shouwang.events.AboutChild;

/** Record any other fact about the child as somebody states it, such as a row of the work log; the file may be closed. */
public record RecordCareFact(@TargetAggregateIdentifier String childId, LocalDate today, AboutChild fact) {}
