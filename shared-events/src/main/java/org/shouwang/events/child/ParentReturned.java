package org.shouwang.events.child;

import java.time.LocalDate;
import org.shouwang.events.codes.Parent;

/** A parent came home to stay; a departure within 30 days undoes it (父母外出: 返回). */
public record ParentReturned(String childId, LocalDate occurredOn, Parent parent) implements ChildEvent {}
