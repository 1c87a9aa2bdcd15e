package org.shouwang.events.aid;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A donation came in (捐助), in fen; {@code recipients} are the ids of the children it reached, possibly none. */
public record DonationReceived(
        LocalDate occurredOn,
        @Nullable String donor,
        Long cashFen,
        Long inKindFen,
        @Nullable String goods,
        List<String> recipients)
        implements AidEvent {}
