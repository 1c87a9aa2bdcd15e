package org.shouwang.events.child;

import java.time.LocalDate;

/**
 * A school or village opened a file for the child; {@code occurredOn} is the day the file opens (建档日期), and every
 * fact of the sheet holds from it.
 */
public record ChildRegistered(String childId, LocalDate occurredOn, ChildSheet sheet) implements ChildEvent {}
