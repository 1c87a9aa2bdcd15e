package org.shouwang.events.child;

import java.time.LocalDate;

/** The child came back to school (复学), to the stage held before. */
public record PupilReturned(String childId, LocalDate occurredOn) implements ChildEvent {}
