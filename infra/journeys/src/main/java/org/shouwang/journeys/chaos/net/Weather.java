package org.shouwang.journeys.chaos.net;

import java.time.Duration;

/**
 * A mode and how much of it.
 *
 * @param amount milliseconds for a delay, bytes a second for a rate, otherwise 0
 */
public record Weather(Mode mode, int amount) {

    public static final Weather FAIR = new Weather(Mode.PASS, 0);

    Duration delayOf(int bytes) {
        return switch (mode) {
            case DELAY -> Duration.ofMillis(amount);
            case RATE -> Duration.ofMillis(bytes * 1_000L / amount);
            default -> Duration.ZERO;
        };
    }

    boolean holdsBack() {
        return mode == Mode.BLACKHOLE || mode == Mode.HALF_OPEN;
    }

    @Override
    public String toString() {
        return amount == 0 ? mode.name() : mode + "(" + amount + ")";
    }
}
