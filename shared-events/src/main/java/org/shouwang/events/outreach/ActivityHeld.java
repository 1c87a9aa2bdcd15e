package org.shouwang.events.outreach;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.shouwang.events.codes.ActivityKind;

/** An activity for children (活动). */
public record ActivityHeld(
        LocalDate occurredOn,
        @Nullable ActivityKind kind,
        @Nullable String topic,
        Integer participants) implements OutreachEvent {}
