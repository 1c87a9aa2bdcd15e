package org.shouwang.events.contact;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.shouwang.events.codes.Concern;
import org.shouwang.events.codes.VisitMode;

/** Somebody visited the child or the carer (家访); with {@code concern} the visit answers that concern. */
public record VisitCompleted(
        String childId,
        LocalDate occurredOn,
        @Nullable String visitor,
        VisitMode mode,
        @Nullable Concern concern,
        @Nullable String notes)
        implements ContactEvent {}
