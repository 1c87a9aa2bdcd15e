package org.shouwang.events.carehome;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.shouwang.events.codes.HomeMode;

/** A home was planned (规划). */
public record CareHomePlanned(
        LocalDate occurredOn,
        @Nullable String home,
        @Nullable HomeMode mode) implements CareHomeEvent {}
