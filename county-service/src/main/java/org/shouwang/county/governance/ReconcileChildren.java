package org.shouwang.county.governance;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Count two files of different nodes as one child; {@code occurredOn} is today unless stated. */
record ReconcileChildren(
        @Nullable String childId,
        @Nullable String sameAsChildId,
        @Nullable LocalDate occurredOn,
        @Nullable String reason) {}
