package org.shouwang.events.contact;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A letter between child and parent was sent (书信). */
public record LetterSent(
        String childId,
        LocalDate occurredOn,
        @Nullable String recipient,
        @Nullable String sender) implements ContactEvent {}
