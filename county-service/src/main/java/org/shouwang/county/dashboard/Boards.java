package org.shouwang.county.dashboard;

import java.time.LocalDate;
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

    /** Boards of one state of the county, on one day. */
    private record Made(Known known, LocalDate day, Choices choices, Map<Selection, Board> boards) {}

    private final LiveHistories histories;
    private final BoardFold fold;
    private final Pace pace = new Pace(System.nanoTime());
    private volatile @Nullable Made made;
    private @Nullable ScheduledExecutorService thread;

    Boards(LiveHistories histories, BoardFold fold) {
        this.histories = histories;
        this.fold = fold;
    }

    String version() {
        return current().known().version();
    }

    Choices choices() {
        return current().choices();
    }

    Board board(Selection selection) {
        pace.looked(selection, System.nanoTime());
        return board(selection, current());
    }

    private Board board(Selection selection, Made from) {
        return from.boards().computeIfAbsent(selection, chosen -> fold.board(from.known(), chosen));
    }

    private Made current() {
        Made current = made;
        return current == null ? remade() : current;
    }

    /** Makes the boards that somebody has open once more, if there is anything new. */
    private synchronized Made remade() {
        Made old = made;
        Known known = histories.now();
        LocalDate today = fold.today();
        if (old != null && old.known().equals(known) && old.day().equals(today)) {
            return old;
        }
        Made fresh = new Made(known, today, Choices.of(known, today), new ConcurrentHashMap<>());
        pace.watched(System.nanoTime()).forEach(selection -> board(selection, fresh));
        made = fresh;
        return fresh;
    }

    private void follow() {
        long began = System.nanoTime();
        try {
            if (pace.isDue(began)) {
                Made unused = remade();
                pace.worked(began, System.nanoTime());
            } else {
                warm();
            }
        } catch (RuntimeException triedAgainSoon) {
            LOG.warn("The county's page shows an older state", triedAgainSoon);
        }
    }

    /** While nothing comes in, one more of the boards that are likely to be asked for. */
    private void warm() {
        Made current = made;
        if (current != null && histories.isNow(current.known())) {
            current.choices().ofLatestYear().stream()
                    .filter(selection -> !current.boards().containsKey(selection))
                    .findFirst()
                    .ifPresent(selection -> board(selection, current));
        }
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
