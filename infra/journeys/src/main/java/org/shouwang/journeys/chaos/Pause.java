package org.shouwang.journeys.chaos;

import java.util.concurrent.TimeUnit;

/** Time in which others work. */
final class Pause {

    private Pause() {}

    static void of(long millis) {
        try {
            TimeUnit.MILLISECONDS.sleep(millis);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted", e);
        }
    }
}
