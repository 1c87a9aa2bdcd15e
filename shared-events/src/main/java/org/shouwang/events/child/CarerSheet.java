package org.shouwang.events.child;

import org.jspecify.annotations.Nullable;
import org.shouwang.events.codes.Capability;
import org.shouwang.events.codes.Carer;

/** What the sheet states of the main carer (委托监护人); null is not stated. Without {@code kind} no carer is stated. */
public record CarerSheet(
        @Nullable Carer kind,
        @Nullable String name,
        @Nullable Integer age,
        @Nullable String occupation,
        @Nullable String health,
        @Nullable String phone,
        @Nullable String address,
        @Nullable Capability capability) {}
