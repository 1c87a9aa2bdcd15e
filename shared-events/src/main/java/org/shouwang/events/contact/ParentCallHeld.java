package org.shouwang.events.contact;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.shouwang.events.codes.CallMode;
import org.shouwang.events.codes.Parent;

/** Parent and child spoke (亲情通话). */
public record ParentCallHeld(
        String childId,
        LocalDate occurredOn,
        @Nullable Parent parent,
        CallMode mode,
        @Nullable Integer minutes) implements ContactEvent {}
