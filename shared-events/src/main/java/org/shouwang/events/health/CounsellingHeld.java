package org.shouwang.events.health;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The child was counselled (心理辅导). */
public record CounsellingHeld(
        String childId,
        LocalDate occurredOn,
        @Nullable String counsellor,
        @Nullable String topic) implements HealthEvent {}
