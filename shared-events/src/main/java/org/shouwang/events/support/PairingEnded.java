package org.shouwang.events.support;

import java.time.LocalDate;

/** The pairing of the child with that helper ended (解除). */
public record PairingEnded(String childId, LocalDate occurredOn, String helperId, String helper)
        implements SupportEvent {}
