package org.shouwang.events.child;

import java.time.LocalDate;

/** The child completed the stage of schooling held (毕业). */
public record PupilFinished(String childId, LocalDate occurredOn) implements ChildEvent {}
