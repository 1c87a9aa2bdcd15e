package org.shouwang.county.readmodels;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.shouwang.county.projecting.Generation;

/**
 * Where a generation stands.
 *
 * @param position index into the county's store up to which events are in its rows
 * @param changes grows with every batch that was written
 * @param target head of the store when it was begun
 */
record Standing(
        Generation generation,
        int shape,
        State state,
        long position,
        long changes,
        long target,
        Instant begunAt,
        @Nullable Instant liveAt) {

    /** {@code LIVE} is what readers see; there is one at a time. */
    enum State {
        BUILDING,
        LIVE,
        RETIRED
    }

    boolean is(State other) {
        return state == other;
    }
}
