package org.shouwang.county.dashboard;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * How often boards are made: while somebody looks, again after a rest of three times as long as the last time took; otherwise
 * every quarter of a minute. Times are nanoseconds of a clock that never jumps.
 */
final class Pace {

    static final long WATCHED = Duration.ofSeconds(90).toNanos();
    static final long UNWATCHED = Duration.ofSeconds(15).toNanos();
    static final int REST = 3;

    private final Map<Selection, Long> looks = new ConcurrentHashMap<>();
    private volatile long lastWork;
    private volatile long rest;

    Pace(long now) {
        this.lastWork = now - UNWATCHED;
    }

    void looked(Selection at, long now) {
        looks.put(at, now);
    }

    /** What somebody has open. */
    List<Selection> watched(long now) {
        looks.values().removeIf(last -> now - last >= WATCHED);
        return List.copyOf(looks.keySet());
    }

    boolean isDue(long now) {
        return now - lastWork >= (watched(now).isEmpty() ? UNWATCHED : rest);
    }

    void worked(long began, long ended) {
        rest = REST * (ended - began);
        lastWork = ended;
    }
}
