package org.shouwang.events.health;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The child had a medical check (体检); {@code problemFound} is all that reports need, the finding itself is
 * personal.
 */
public record HealthCheckCompleted(
        String childId,
        LocalDate occurredOn,
        Boolean problemFound,
        @Nullable String finding) implements HealthEvent {}
