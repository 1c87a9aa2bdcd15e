package org.shouwang.events.outreach;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A public lecture on family education (报告会). */
public record LectureHeld(
        LocalDate occurredOn,
        Integer attendance,
        @Nullable String speaker,
        @Nullable String topic) implements OutreachEvent {}
