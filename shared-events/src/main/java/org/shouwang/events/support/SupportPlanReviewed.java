package org.shouwang.events.support;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The child's support plan was reviewed (复查). */
public record SupportPlanReviewed(
        String childId, LocalDate occurredOn, @Nullable String content) implements SupportEvent {}
