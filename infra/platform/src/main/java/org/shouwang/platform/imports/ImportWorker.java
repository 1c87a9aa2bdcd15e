package org.shouwang.platform.imports;

import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.shouwang.platform.workbook.UnreadableWorkbook;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/**
 * Works through the jobs one after the other, so that a log finds the children of the ledger handed in before it. Begins
 * when everything else of the service has begun, also with what an earlier process left half done.
 */
final class ImportWorker implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(ImportWorker.class);
    private static final int LONGEST_ERROR = 2000;
    private static final int SECONDS_TO_STOP = 20;

    private final ImportJobs jobs;
    private final ImportRun run;
    private final ImportProperties properties;
    private volatile @Nullable ScheduledExecutorService desk;

    ImportWorker(ImportJobs jobs, ImportRun run, ImportProperties properties) {
        this.jobs = jobs;
        this.run = run;
        this.properties = properties;
    }

    @Override
    public void start() {
        ScheduledExecutorService started =
                Executors.newSingleThreadScheduledExecutor(work -> new Thread(work, "imports"));
        desk = started;
        long pause = properties.lookAgainEvery().toMillis();
        var unused = started.scheduleWithFixedDelay(this::workThrough, 0, pause, TimeUnit.MILLISECONDS);
    }

    @Override
    public void stop() {
        ScheduledExecutorService stopping = desk;
        if (stopping == null) {
            return;
        }
        stopping.shutdown();
        try {
            if (!stopping.awaitTermination(SECONDS_TO_STOP, TimeUnit.SECONDS)) {
                stopping.shutdownNow();
            }
        } catch (InterruptedException hurry) {
            stopping.shutdownNow();
            Thread.currentThread().interrupt();
        }
        desk = null;
    }

    @Override
    public boolean isRunning() {
        return desk != null;
    }

    /** Says that there is something to do; without it the worker looks again after a while. */
    void wake() {
        ScheduledExecutorService open = desk;
        if (open == null) {
            return;
        }
        try {
            open.execute(this::workThrough);
        } catch (RejectedExecutionException stopping) {
            LOG.debug("stopping; the job is taken up at the next start");
        }
    }

    private void workThrough() {
        try {
            for (Optional<ImportJob> job = jobs.nextRunning();
                    job.isPresent() && !isStopping();
                    job = jobs.nextRunning()) {
                work(job.get());
            }
        } catch (RuntimeException databaseIsAway) {
            LOG.warn("Imports wait: {}", databaseIsAway.getMessage());
        }
    }

    private void work(ImportJob job) {
        try {
            run.run(job, this::isStopping);
        } catch (UnreadableWorkbook unreadable) {
            jobs.finish(job.id(), ImportJob.State.FAILED, unreadable.reason().name());
        } catch (RuntimeException failure) {
            LOG.error("Import {} of {} failed", job.id(), job.fileName(), failure);
            String said = String.valueOf(failure.getMessage());
            jobs.finish(
                    job.id(),
                    ImportJob.State.FAILED,
                    said.length() > LONGEST_ERROR ? said.substring(0, LONGEST_ERROR) : said);
        }
    }

    private boolean isStopping() {
        ScheduledExecutorService open = desk;
        return open == null || open.isShutdown();
    }
}
