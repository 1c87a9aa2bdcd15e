package org.shouwang.county.intake.listening;

import java.time.Duration;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.apache.kafka.common.errors.ApiException;
import org.apache.kafka.common.errors.WakeupException;
import org.jspecify.annotations.Nullable;
import org.shouwang.county.intake.EnrolledNodes;
import org.shouwang.county.intake.Intake;
import org.shouwang.county.intake.IntakeSettings;
import org.shouwang.platform.keys.BrokerAccess;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/** Keeps one thread reading from start to stop of the county, whatever PostgreSQL and Kafka do meanwhile. */
@Component
@ConditionalOnProperty(name = "shouwang.intake.enabled", matchIfMissing = true)
class Listening implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(Listening.class);
    private static final int PATIENCE_SECONDS = 15;

    private final Supplier<TopicReader> readers;
    private final Duration lookAround;
    private final Duration retryAfter;
    private @Nullable ScheduledThreadPoolExecutor thread;
    private volatile @Nullable TopicReader reader;
    private volatile boolean running;

    Listening(
            EnrolledNodes nodes,
            NodeTopics topics,
            KafkaPositions positions,
            Intake intake,
            Statements statements,
            BrokerAccess access,
            IntakeSettings settings) {
        this.readers = () -> new TopicReader(
                nodes, topics, positions, intake, new Answers(nodes, statements, access, settings), access, settings);
        this.lookAround = settings.intake().lookAround();
        this.retryAfter = settings.intake().retryAfter();
    }

    @Override
    public synchronized void start() {
        ScheduledThreadPoolExecutor fresh = new ScheduledThreadPoolExecutor(
                1, work -> new Thread(work, "county-intake"), new ThreadPoolExecutor.DiscardPolicy());
        running = true;
        thread = fresh;
        fresh.execute(() -> turn(fresh));
    }

    /** Returns when the batch at hand is committed. */
    @Override
    public synchronized void stop() {
        running = false;
        TopicReader reading = reader;
        if (reading != null) {
            reading.wakeUp();
        }
        if (thread != null) {
            thread.execute(this::close);
            thread.shutdown();
            finish(thread);
        }
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    /** False also while no node is enrolled: then nobody is listened to. */
    boolean isConnected() {
        TopicReader reading = reader;
        return reading != null && reading.isConnected();
    }

    private void turn(ScheduledThreadPoolExecutor own) {
        Duration rest = retryAfter;
        try {
            if (running) {
                rest = reading().read() ? Duration.ZERO : lookAround;
            }
        } catch (WakeupException stop) {
            LOG.debug("Woken to stop");
        } catch (ApiException kafka) {
            LOG.warn("Kafka is not there; reading begins again in {}: {}", retryAfter, kafka.getMessage());
            close();
        } catch (RuntimeException failed) {
            LOG.warn("Reading begins again from the places kept, in {}", retryAfter, failed);
            close();
        } finally {
            if (running) {
                Object unused = own.schedule(() -> turn(own), rest.toMillis(), TimeUnit.MILLISECONDS);
            }
        }
    }

    private TopicReader reading() {
        TopicReader reading = reader;
        if (reading == null) {
            reading = readers.get();
            reader = reading;
        }
        return reading;
    }

    private void close() {
        TopicReader reading = reader;
        reader = null;
        if (reading != null) {
            reading.close();
        }
    }

    private static void finish(ScheduledThreadPoolExecutor thread) {
        try {
            if (!thread.awaitTermination(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                LOG.warn("The last batch is not finished after {} seconds", PATIENCE_SECONDS);
            }
        } catch (InterruptedException impatient) {
            Thread.currentThread().interrupt();
        }
    }
}
