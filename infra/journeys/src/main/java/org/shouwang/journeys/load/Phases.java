package org.shouwang.journeys.load;

import java.util.concurrent.TimeUnit;
import org.shouwang.journeys.load.measuring.Span;

/** Time in which others work, as spans. */
final class Phases {

    private Phases() {}

    static Span ofSeconds(String name, long seconds) {
        long from = System.nanoTime();
        pause(TimeUnit.SECONDS.toMillis(seconds));
        return new Span(name, from, System.nanoTime());
    }

    static void pause(long millis) {
        try {
            TimeUnit.MILLISECONDS.sleep(millis);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted", e);
        }
    }
}
