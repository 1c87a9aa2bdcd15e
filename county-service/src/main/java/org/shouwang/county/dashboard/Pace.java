package org.shouwang.county.dashboard;

import java.time.Duration;

/**
 * How often boards are made: while somebody looks, again after a rest of three times as long as the last one took; otherwise
 * every quarter of a minute. Times are nanoseconds of a clock that never jumps.
 */
final class Pace {

    private static final long WATCHED = Duration.ofSeconds(90).toNanos();
    private static final long UNWATCHED = Duration.ofSeconds(15).toNanos();
    private static final int REST = 3;

    private volatile long lastLook;
    private volatile long lastWork;
    private volatile long rest;

    Pace(long now) {
        this.lastLook = now - 2 * WATCHED;
        this.lastWork = now - UNWATCHED;
    }

    void looked(long now) {
        lastLook = now;
    }

    boolean isDue(long now) {
        return now - lastWork >= (now - lastLook < WATCHED ? rest : UNWATCHED);
    }

    void worked(long began, long ended) {
        rest = REST * (ended - began);
        lastWork = ended;
    }
}
