package org.shouwang.events.child;

import java.time.LocalDate;

/**
 * The sheet was written wrongly and is restated whole: it replaces every sheet of this file recorded before.
 * {@code occurredOn} is the restated opening day.
 */
public record ChildFileCorrected(String childId, LocalDate occurredOn, ChildSheet sheet) implements ChildEvent {}
