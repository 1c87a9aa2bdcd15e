package org.shouwang.county.summary;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A summary that was asked for, and how far it has come.
 *
 * @param done position of the store reached by the replay
 * @param total position at which it ends; 0 while that is not known
 * @param files names of the files; empty until all are written
 */
record SummaryJob(
        UUID id,
        Wanted wanted,
        State state,
        long done,
        long total,
        @Nullable Long events,
        @Nullable Long unreadable,
        @Nullable String hash,
        @Nullable String error,
        Instant askedAt,
        @Nullable Instant finishedAt,
        List<String> files) {

    enum State {
        WAITING,
        RUNNING,
        DONE,
        FAILED
    }

    public boolean isUnderWay() {
        return state == State.WAITING || state == State.RUNNING;
    }

    /** For the bar on the page; the last tenth is drawing up and writing. */
    public int percent() {
        return state == State.DONE ? 100 : total == 0 ? 0 : (int) (90 * done / total);
    }
}
