package org.shouwang.county.parking;

import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;
import org.shouwang.platform.sync.ParkReason;

/**
 * A parked record as the page lists it.
 *
 * @param tries how often it was read again
 * @param setAsideWhy null while nobody set it aside
 * @param outcome what became of it; null while it is parked
 * @param resolvedBy what brought the last reading about
 */
record ParkedRow(
        long id,
        String node,
        ParkReason reason,
        @Nullable Integer epoch,
        @Nullable Long seq,
        @Nullable String type,
        LocalDateTime receivedAt,
        int tries,
        @Nullable LocalDateTime lastTried,
        @Nullable String setAsideWhy,
        @Nullable String setAsideBy,
        @Nullable String outcome,
        @Nullable String resolvedBy,
        @Nullable LocalDateTime resolvedAt) {}
