package org.shouwang.county.dashboard;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.shouwang.county.live.Known;
import org.shouwang.county.live.LiveHistories;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * The boards people look at, made ready before they ask. One thread follows the read models, sooner while somebody looks than
 * when nobody does, and never so eagerly that it takes the machine from those who import; a reader is given the last board that
 * is whole.
 */
@Component
class Boards implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(Boards.class);
    private static final long CHECK_EVERY_MILLIS = 400;

    private record Made(Known known, Choices choices, Map<Selection, Board> boards) {}

    private final LiveHistories histories;
    private final BoardFold fold;
    private final Pace pace = new Pace(System.nanoTime());
    private volatile @Nullable Made made;
    private @Nullable ScheduledExecutorService thread;

    Boards(LiveHistories histories, BoardFold fold) {
        this.histories = histories;
        this.fold = fold;
    }

    Known known() {
        return current().known();
    }

    Choices choices() {
        return current().choices();
    }

    Board board(Selection selection) {
        pace.looked(System.nanoTime());
        Made current = current();
        return current.boards().computeIfAbsent(selection, chosen -> fold.board(current.known(), chosen));
    }

    private Made current() {
        Made current = made;
        return current == null ? remade() : current;
    }

    /** Makes the boards that were looked at once more, if there is anything new. */
    private synchronized Made remade() {
        Made old = made;
        Known known = histories.now();
        if (old != null && old.known().version().equals(known.version())) {
            return old;
        }
        Map<Selection, Board> boards = new ConcurrentHashMap<>();
        List<Selection> looked =
                old == null ? List.of() : List.copyOf(old.boards().keySet());
        looked.forEach(selection -> boards.put(selection, fold.board(known, selection)));
        Made fresh = new Made(known, Choices.of(known, fold.today()), boards);
        made = fresh;
        return fresh;
    }

    private void follow() {
        long began = System.nanoTime();
        if (!pace.isDue(began)) {
            return;
        }
        try {
            Made unused = remade();
        } catch (RuntimeException triedAgainSoon) {
            LOG.warn("The county's page shows an older state", triedAgainSoon);
        }
        pace.worked(began, System.nanoTime());
    }

    @Override
    public synchronized void start() {
        ScheduledExecutorService following = Executors.newSingleThreadScheduledExecutor(Boards::daemon);
        ScheduledFuture<?> unused = following.scheduleWithFixedDelay(
                this::follow, CHECK_EVERY_MILLIS, CHECK_EVERY_MILLIS, TimeUnit.MILLISECONDS);
        thread = following;
    }

    @Override
    public synchronized void stop() {
        if (thread != null) {
            thread.shutdownNow();
            thread = null;
        }
    }

    @Override
    public synchronized boolean isRunning() {
        return thread != null;
    }

    /** After the read models are there. */
    @Override
    public int getPhase() {
        return 1;
    }

    private static Thread daemon(Runnable work) {
        Thread thread = new Thread(work, "boards");
        thread.setDaemon(true);
        return thread;
    }
}
