package org.shouwang.events.child;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.shouwang.events.codes.Distance;
import org.shouwang.events.codes.ParentCondition;

/**
 * What the sheet states of one parent; null is not stated. {@code awaySince} opens an episode away whatever the
 * condition.
 */
public record ParentSheet(
        @Nullable String name,
        @Nullable ParentCondition condition,
        @Nullable LocalDate awaySince,
        @Nullable String workplace,
        @Nullable Distance distance,
        @Nullable String phone) {}
