package org.shouwang.county.coverage;

import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;
import org.shouwang.platform.sync.ParkReason;

/**
 * A record that is parked or held, as far as a list shows it.
 *
 * @param id of a parked record; 0 for one that is held
 * @param reason null for a record that is held
 * @param size of the whole record in bytes
 */
public record SetAside(
        long id,
        String node,
        @Nullable ParkReason reason,
        @Nullable Integer epoch,
        @Nullable Long seq,
        @Nullable String type,
        LocalDateTime receivedAt,
        long size) {}
