package org.shouwang.county.summary;

import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.shouwang.county.definitions.Definitions;
import org.shouwang.county.replay.Progress;
import org.shouwang.county.summary.account.Accounts.NoSuchYear;
import org.shouwang.county.summary.tables.CrossFootViolated;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/** Writes one summary after the other, in the background, for as long as the county runs. */
final class SummaryWriter implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(SummaryWriter.class);
    private static final Duration BETWEEN_TELLINGS = Duration.ofMillis(500);

    private final SummaryJobs jobs;
    private final SummaryWriting writing;
    private final SummaryProperties properties;
    private volatile @Nullable ScheduledExecutorService threads;
    private @Nullable ScheduledFuture<?> looking;

    SummaryWriter(SummaryJobs jobs, SummaryWriting writing, SummaryProperties properties) {
        this.jobs = jobs;
        this.writing = writing;
        this.properties = properties;
    }

    @Override
    public void start() {
        ScheduledExecutorService started = Executors.newScheduledThreadPool(2, work -> new Thread(work, "summaries"));
        threads = started;
        long every = properties.lookEvery().toMillis();
        looking = started.scheduleWithFixedDelay(this::look, 0, every, TimeUnit.MILLISECONDS);
    }

    @Override
    public void stop() {
        ScheduledExecutorService running = threads;
        threads = null;
        if (looking != null) {
            looking.cancel(true);
        }
        if (running != null) {
            running.shutdownNow();
            try {
                boolean ended = running.awaitTermination(10, TimeUnit.SECONDS);
                LOG.debug("writing ended: {}", ended);
            } catch (InterruptedException hurried) {
                Thread.currentThread().interrupt();
            }
        }
    }

    @Override
    public boolean isRunning() {
        return threads != null;
    }

    /** Never throws: the next look must come. */
    private void look() {
        try {
            for (Optional<SummaryJob> job = jobs.claim(properties.claim());
                    job.isPresent() && isRunning();
                    job = jobs.claim(properties.claim())) {
                write(job.get());
            }
        } catch (RuntimeException unexpected) {
            if (isRunning()) {
                LOG.error("summaries cannot be written at present", unexpected);
            }
        }
    }

    private void write(SummaryJob job) {
        Telling telling = new Telling(job.id());
        try (telling) {
            var accounts = writing.accounts(writing.replay(job.wanted().knownAt(), telling));
            jobs.finish(
                    job.id(),
                    writing.write(
                            accounts,
                            job.wanted().year(),
                            Definitions.shipped(job.wanted().definition()),
                            job.wanted().evidence()));
        } catch (NoSuchYear | CrossFootViolated | IllegalArgumentException refused) {
            jobs.fail(job.id(), String.valueOf(refused.getMessage()));
        } catch (RuntimeException broken) {
            if (!isRunning()) {
                jobs.putBack(job.id());
                return;
            }
            LOG.error("summary {} was not written", job.id(), broken);
            jobs.fail(job.id(), String.valueOf(broken.getMessage()));
        }
    }

    /** Tells how far the replay is, and keeps the claim while figures are drawn up and files written. */
    private final class Telling implements Progress, AutoCloseable {

        private final UUID id;
        private final @Nullable ScheduledFuture<?> heartbeat;
        private volatile long done;
        private volatile long total;
        private long told;

        Telling(UUID id) {
            this.id = id;
            long every = Math.max(1, properties.claim().toMillis() / 3);
            ScheduledExecutorService running = threads;
            this.heartbeat = running == null
                    ? null
                    : running.scheduleWithFixedDelay(this::tell, every, every, TimeUnit.MILLISECONDS);
        }

        @Override
        public void reached(long position, long end) {
            done = position;
            total = end;
            long now = System.nanoTime();
            if (now - told > BETWEEN_TELLINGS.toNanos()) {
                told = now;
                tell();
            }
        }

        private void tell() {
            try {
                jobs.keep(id, done, total, properties.claim());
            } catch (RuntimeException unheard) {
                LOG.warn("progress of summary {} was not recorded: {}", id, unheard.getMessage());
            }
        }

        @Override
        public void close() {
            if (heartbeat != null) {
                heartbeat.cancel(false);
            }
        }
    }
}
