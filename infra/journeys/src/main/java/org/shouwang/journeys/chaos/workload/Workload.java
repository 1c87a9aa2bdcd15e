package org.shouwang.journeys.chaos.workload;

import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.shouwang.journeys.chaos.world.Site;

/** The people of all nodes at work, until they are told to go home. */
public final class Workload {

    private static final int WORKERS_A_NODE = 2;
    private static final int GOING_HOME_SECONDS = 60;

    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final History history;
    private volatile boolean goesOn = true;

    public Workload(History history) {
        this.history = history;
    }

    /** The pause between two commands of one worker is this long on average. */
    public void start(List<Site> nodes, long seed, int pauseMillis) {
        AtomicLong ids = new AtomicLong();
        SplittableRandom dice = new SplittableRandom(seed);
        for (Site node : nodes) {
            for (int number = 1; number <= WORKERS_A_NODE; number++) {
                String prefix = node.id() + "w" + number;
                Commands commands = new Commands(node.id(), prefix, dice.split(), ids);
                Desk desk = new Desk(node.app().base());
                threads.execute(new Worker(commands, desk, history, dice.split(), pauseMillis, () -> goesOn));
            }
        }
    }

    /** Returns when nobody is at a desk any more; what was under way is unknown until its answer comes. */
    public void stop() {
        goesOn = false;
        threads.shutdown();
        try {
            if (!threads.awaitTermination(GOING_HOME_SECONDS, TimeUnit.SECONDS)) {
                threads.shutdownNow();
            }
        } catch (InterruptedException e) {
            threads.shutdownNow();
            Thread.currentThread().interrupt();
        }
    }
}
