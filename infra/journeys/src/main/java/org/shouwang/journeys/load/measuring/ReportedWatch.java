package org.shouwang.journeys.load.measuring;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.concurrent.TimeUnit;
import org.shouwang.journeys.chaos.world.Site;

/**
 * How long it takes from a node's answer until the node itself shows the event as reported. The event is in what the node
 * has stored when it is next asked, and is reported when so many are: one clerk a node, and each waits a while.
 */
public final class ReportedWatch implements AutoCloseable {

    private static final long EVERY_MILLIS = 15;
    private static final long LAST_WAIT_NANOS = TimeUnit.SECONDS.toNanos(60);

    /** @param place 0 until the node was asked */
    private record Waiting(long answeredNanos, long place) {}

    private final Site node;
    private final Latencies latencies;
    private final Deque<Waiting> waiting = new ArrayDeque<>();
    private final Thread thread = new Thread(this::watch, "reported");
    private volatile boolean goesOn = true;

    public ReportedWatch(Site node, Latencies latencies) {
        this.node = node;
        this.latencies = latencies;
        thread.setDaemon(true);
        thread.start();
    }

    public void answered(long moment) {
        synchronized (waiting) {
            waiting.add(new Waiting(moment, 0));
        }
    }

    private void watch() {
        try {
            while (goesOn) {
                if (isWaiting()) {
                    look();
                }
                TimeUnit.MILLISECONDS.sleep(EVERY_MILLIS);
            }
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
        }
    }

    private boolean isWaiting() {
        synchronized (waiting) {
            return !waiting.isEmpty();
        }
    }

    private void look() {
        long asked = System.nanoTime();
        try {
            Known known = Known.of(node);
            settle(asked, System.nanoTime(), known);
        } catch (IOException notNow) {
            System.err.println("not asked: " + notNow.getMessage());
        }
    }

    private void settle(long asked, long seen, Known known) {
        synchronized (waiting) {
            Deque<Waiting> still = new ArrayDeque<>();
            for (Iterator<Waiting> each = waiting.iterator(); each.hasNext(); each.remove()) {
                Waiting one = each.next();
                boolean placed = one.place() > 0 || one.answeredNanos() - asked > 0;
                Waiting now = placed ? one : new Waiting(one.answeredNanos(), known.stored());
                if (now.place() > 0 && known.reported() >= now.place()) {
                    latencies.add(now.answeredNanos(), seen, true);
                } else {
                    still.add(now);
                }
            }
            waiting.addAll(still);
        }
    }

    private static void pause() {
        try {
            TimeUnit.MILLISECONDS.sleep(EVERY_MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted", e);
        }
    }

    /** Waits a minute for what is still on its way; what is not reported then counts as failed. */
    @Override
    public void close() {
        long end = System.nanoTime() + LAST_WAIT_NANOS;
        while (isWaiting() && System.nanoTime() - end < 0) {
            pause();
        }
        goesOn = false;
        synchronized (waiting) {
            waiting.forEach(one -> latencies.add(one.answeredNanos(), System.nanoTime(), false));
        }
        try {
            thread.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
