package org.shouwang.county.readmodels;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How a read model is doing.
 *
 * @param lag positions of the county's store that are not yet in its rows
 * @param failing nothing feeds it here, or what feeds it is trying again and again
 * @param parked events it could not take in
 * @param builtAt when readers first saw this generation
 * @param building the generation that will take its place; null unless it is being rebuilt
 */
public record ReadModelState(
        String name,
        int generation,
        long position,
        long lag,
        boolean failing,
        long parked,
        @Nullable Instant builtAt,
        @Nullable Building building) {

    /**
     * @param target head of the store when the build began; readers switch when it is reached and the model caught up with
     * @param parked events that the build could not take in; if more than before, it does not take over
     */
    public record Building(int generation, long position, long target, Instant begunAt, long parked) {

        public int percent() {
            return target == 0 ? 100 : (int) Math.min(100, 100 * position / target);
        }
    }
}
