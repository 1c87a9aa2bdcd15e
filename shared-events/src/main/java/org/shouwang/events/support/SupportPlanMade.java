package org.shouwang.events.support;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A support plan was written for the child (帮扶计划: 制定). */
public record SupportPlanMade(
        String childId, LocalDate occurredOn, @Nullable String content) implements SupportEvent {}
