package org.shouwang.events.protection;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** An accident or offence happened in the unit's care (事故); a year without one prints a zero. */
public record IncidentRecorded(
        LocalDate occurredOn,
        @Nullable String kind,
        @Nullable String notes) implements ProtectionEvent {}
