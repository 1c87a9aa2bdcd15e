package org.shouwang.events.contact;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.shouwang.events.codes.Concern;

/** One of the five occasions for a visit was noticed (异常); a visit naming it within 7 days answers it. */
public record ConcernRaised(
        String childId,
        LocalDate occurredOn,
        Concern concern,
        @Nullable String notes) implements ContactEvent {}
