package org.shouwang.events.child;

import org.jspecify.annotations.Nullable;
import org.shouwang.events.codes.Schooling;

/** What the sheet states of schooling; null is not stated. */
public record SchoolSheet(
        @Nullable Schooling stage,
        @Nullable String school,
        @Nullable String grade,
        @Nullable String className,
        @Nullable Boolean boarder) {}
