package org.shouwang.node.publication;

import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.shouwang.node.enrolment.AccessToBroker;
import org.shouwang.node.lives.Lives;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.dao.DataAccessException;
import org.springframework.transaction.TransactionException;

/** Keeps one thread at it from start to stop of the node, whatever PostgreSQL and Kafka do meanwhile. */
class Publishing implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(Publishing.class);
    private static final int PATIENCE_SECONDS = 15;

    private final Lives lives;
    private final AccessToBroker broker;
    private final Correspondence correspondence;
    private final PublicationStatus status;
    private final PublicationProperties properties;
    private @Nullable ScheduledExecutorService thread;
    private boolean compared;

    Publishing(
            Lives lives,
            AccessToBroker broker,
            Correspondence correspondence,
            PublicationStatus status,
            PublicationProperties properties) {
        this.lives = lives;
        this.broker = broker;
        this.correspondence = correspondence;
        this.status = status;
        this.properties = properties;
    }

    @Override
    public synchronized void start() {
        ScheduledExecutorService fresh =
                Executors.newSingleThreadScheduledExecutor(work -> new Thread(work, "publication"));
        thread = fresh;
        fresh.execute(() -> turn(fresh));
    }

    @Override
    public synchronized void stop() {
        ScheduledExecutorService running = thread;
        thread = null;
        if (running != null) {
            running.shutdown();
            finish(running);
        }
        correspondence.close();
    }

    @Override
    public synchronized boolean isRunning() {
        return thread != null;
    }

    private void turn(ScheduledExecutorService own) {
        Duration rest = properties.retryAfter();
        try {
            rest = turn();
        } catch (NotReached unreached) {
            status.notReached(unreached);
        } catch (DataAccessException | TransactionException | UncheckedIOException store) {
            LOG.warn("Publication goes on in {}", rest, store);
        } catch (RuntimeException unforeseen) {
            LOG.error("Publication goes on in {}", rest, unforeseen);
        } finally {
            if (!own.isShutdown()) {
                Object unused = own.schedule(() -> turn(own), rest.toMillis(), TimeUnit.MILLISECONDS);
            }
        }
    }

    /** How long to rest before the next; without a broker records get their numbers all the same. */
    private Duration turn() {
        if (!compared) {
            lives.start();
            compared = true;
        }
        correspondence.adoptIfNothingIsHere();
        while (lives.number()) {
            status.numbered();
        }
        if (broker.current().isEmpty()) {
            return properties.listening();
        }
        correspondence.turn();
        return Duration.ZERO;
    }

    private static void finish(ScheduledExecutorService running) {
        try {
            if (!running.awaitTermination(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                LOG.warn("The last turn is not finished after {} seconds", PATIENCE_SECONDS);
            }
        } catch (InterruptedException impatient) {
            Thread.currentThread().interrupt();
        }
    }
}
