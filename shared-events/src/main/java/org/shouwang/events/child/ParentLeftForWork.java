package org.shouwang.events.child;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.shouwang.events.codes.Distance;
import org.shouwang.events.codes.Parent;

/** A parent went away to work, or moved on to another place while away (父母外出: 外出). */
public record ParentLeftForWork(
        String childId,
        LocalDate occurredOn,
        Parent parent,
        @Nullable String workplace,
        @Nullable Distance distance) implements ChildEvent {}
