package org.shouwang.events.contact;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Somebody had a heart-to-heart talk with the child (谈心). */
public record TalkHeld(
        String childId,
        LocalDate occurredOn,
        @Nullable String talker,
        @Nullable String topic,
        @Nullable String notes) implements ContactEvent {}
