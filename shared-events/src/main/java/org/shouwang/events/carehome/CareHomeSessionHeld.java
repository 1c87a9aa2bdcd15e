package org.shouwang.events.carehome;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The home was open for a session (开放). */
public record CareHomeSessionHeld(
        LocalDate occurredOn,
        @Nullable String home,
        Integer attendance,
        @Nullable String dutyTeacher,
        @Nullable String content)
        implements CareHomeEvent {}
