package org.shouwang.events.outreach;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A report on the work appeared in a medium (宣传). */
public record PublicityPublished(
        LocalDate occurredOn,
        @Nullable String outlet,
        @Nullable String title) implements OutreachEvent {}
