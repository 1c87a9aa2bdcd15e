package org.shouwang.county.parking;

import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/** Records whose place is kept are read once more at every start: this version may know what the last one did not. */
@Component
@ConditionalOnProperty(name = "shouwang.parking.read-again-at-start", matchIfMissing = true)
class ReadAgainAtTheStart implements SmartLifecycle {

    private final Rereading rereading;
    private volatile boolean running;

    ReadAgainAtTheStart(Rereading rereading) {
        this.rereading = rereading;
    }

    @Override
    public void start() {
        rereading.inPlace();
        running = true;
    }

    @Override
    public void stop() {
        running = false;
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    /** Before the pages are served. */
    @Override
    public int getPhase() {
        return 0;
    }
}
