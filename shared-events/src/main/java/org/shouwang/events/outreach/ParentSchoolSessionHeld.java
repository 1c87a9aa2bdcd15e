package org.shouwang.events.outreach;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A session of the parents' school (家长学校); sessions under 40 minutes do not count in reports. */
public record ParentSchoolSessionHeld(
        LocalDate occurredOn,
        Integer minutes,
        Integer attendance,
        @Nullable String speaker,
        @Nullable String topic) implements OutreachEvent {}
