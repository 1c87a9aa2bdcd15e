package org.shouwang.county.replay;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Up to where the store is read.
 *
 * @param knownAt the instant asked for, both sides of it decided by the receive time; null: everything received so far
 * @param index the last index that counts; 0 if none does
 * @param lastReceived when the county committed the last of them; null if none counts
 */
public record CutOff(
        @Nullable Instant knownAt, long index, @Nullable Instant lastReceived) {

    /** The instant up to which the county's knowledge reaches: what was asked for, or the last receipt. */
    public @Nullable Instant reaches() {
        return knownAt == null ? lastReceived : knownAt;
    }
}
