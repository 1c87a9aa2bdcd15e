package org.shouwang.events.child;

import java.time.LocalDate;

/** The child moved to another school (转出); stage of schooling and file stay as they are. */
public record ChildTransferred(String childId, LocalDate occurredOn) implements ChildEvent {}
