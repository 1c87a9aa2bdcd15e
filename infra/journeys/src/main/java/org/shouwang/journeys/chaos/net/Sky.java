package org.shouwang.journeys.chaos.net;

import java.util.concurrent.TimeUnit;

/** The weather of this moment, for all connections of one proxy. */
final class Sky {

    private Weather weather = Weather.FAIR;
    private boolean closed;

    synchronized Weather now() {
        return weather;
    }

    synchronized void turn(Weather next) {
        weather = next;
        notifyAll();
    }

    /** Whoever still waits is let go. */
    synchronized void close() {
        closed = true;
        notifyAll();
    }

    /** Returns when bytes may move again. */
    synchronized Weather awaitMoving() throws InterruptedException {
        while (weather.holdsBack() && !closed) {
            wait();
        }
        return weather;
    }

    /** As long as a piece of that size takes now; cut short when the weather turns. */
    synchronized void travel(int bytes) throws InterruptedException {
        Weather during = weather;
        long end = System.nanoTime() + during.delayOf(bytes).toNanos();
        for (long left = end - System.nanoTime(); left > 0; left = end - System.nanoTime()) {
            if (weather != during || closed) {
                return;
            }
            TimeUnit.NANOSECONDS.timedWait(this, left);
        }
    }
}
