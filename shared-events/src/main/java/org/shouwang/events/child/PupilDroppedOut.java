package org.shouwang.events.child;

import java.time.LocalDate;

/** The child left compulsory schooling (辍学). */
public record PupilDroppedOut(String childId, LocalDate occurredOn) implements ChildEvent {}
