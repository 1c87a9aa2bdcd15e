package org.shouwang.events.child;

import java.time.LocalDate;
import org.shouwang.events.codes.ClosingReason;

/** This node closed its file of the child (销档); the first closing stands. */
public record ChildFileClosed(String childId, LocalDate occurredOn, ClosingReason reason) implements ChildEvent {}
