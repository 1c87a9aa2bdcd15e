package org.shouwang.events.child;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.shouwang.events.codes.Capability;
import org.shouwang.events.codes.Carer;

/** Another person mainly cares for the child from {@code occurredOn} on (监护变更). */
public record GuardianChanged(
        String childId,
        LocalDate occurredOn,
        Carer carer,
        @Nullable String name,
        @Nullable String phone,
        @Nullable Capability capability)
        implements ChildEvent {}
