package org.shouwang.platform.imports;

import io.micrometer.core.instrument.MeterRegistry;
import java.io.ByteArrayInputStream;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import org.shouwang.platform.ledger.LedgerReader;
import org.shouwang.platform.worklog.Pseudonyms;
import org.shouwang.platform.worklog.Roster;
import org.shouwang.platform.worklog.WorkLogReader;
import org.shouwang.platform.worklog.WorkLogReading;
import org.springframework.transaction.support.TransactionOperations;

/** One job from where it stands to its end: read, and if confirmed recorded, each piece with the job's progress. */
final class ImportRun {

    private static final Pseudonyms NONE_FOR_A_PREVIEW = name -> name;

    private final ImportJobs jobs;
    private final RecordedRows recorded;
    private final ImportTarget target;
    private final TransactionOperations transactions;
    private final Supplier<String> newId;
    private final ImportProperties properties;
    private final MeterRegistry meters;
    private final Runnable afterCommit;

    ImportRun(
            ImportJobs jobs,
            RecordedRows recorded,
            ImportTarget target,
            TransactionOperations transactions,
            Supplier<String> newId,
            ImportProperties properties,
            MeterRegistry meters,
            Runnable afterCommit) {
        this.jobs = jobs;
        this.recorded = recorded;
        this.target = target;
        this.transactions = transactions;
        this.newId = newId;
        this.properties = properties;
        this.meters = meters;
        this.afterCommit = afterCommit;
    }

    /** Ends early, to be taken up again, when told to stop. */
    void run(ImportJob job, BooleanSupplier stopped) {
        Paper paper = read(job);
        if (job.done() == 0) {
            jobs.keep(job.id(), paper.reading());
        }
        if (!job.confirmed()) {
            jobs.finish(job.id(), ImportJob.State.READ, null);
            return;
        }
        record(job, paper, stopped);
    }

    private void record(ImportJob job, Paper paper, BooleanSupplier stopped) {
        int from = paper.resumeAt(job.done());
        LedgerOutcome outcome = from == 0 ? LedgerOutcome.NONE : job.outcome();
        while (from < paper.rows()) {
            if (stopped.getAsBoolean()) {
                return;
            }
            int to = Math.min(from + properties.rowsAtATime(), paper.rows());
            outcome = piece(job, paper, from, to, outcome);
            from = to;
        }
        jobs.finish(job.id(), ImportJob.State.DONE, null);
        count(job, "refused", paper.refused());
    }

    private LedgerOutcome piece(ImportJob job, Paper paper, int from, int to, LedgerOutcome before) {
        LedgerOutcome piece = Objects.requireNonNull(transactions.execute(status -> {
            LedgerOutcome done = paper.record(from, to, Objects.requireNonNull(job.recordedAt()));
            jobs.progress(job.id(), to, before.plus(done));
            return done;
        }));
        afterCommit.run();
        count(job, "added", piece.added());
        count(job, "unchanged", piece.unchanged());
        count(job, "corrected", piece.corrected());
        return before.plus(piece);
    }

    private void count(ImportJob job, String result, int rows) {
        meters.counter("shouwang.import.rows", "kind", job.kind().word(), "result", result)
                .increment(rows);
    }

    private Paper read(ImportJob job) {
        ByteArrayInputStream file = new ByteArrayInputStream(jobs.content(job.id()));
        return switch (job.kind()) {
            case LEDGER -> new LedgerPaper(LedgerReader.read(file, job.dayOfImport()), target);
            case WORKLOG -> new LogPaper(log(job, file), job.id(), recorded, target);
        };
    }

    private WorkLogReading log(ImportJob job, ByteArrayInputStream file) {
        Optional<Roster> roster = target.roster();
        if (roster.isEmpty()) {
            return WorkLogReader.readOfCounty(file, job.dayOfImport());
        }
        Pseudonyms people = job.confirmed() ? target.people() : NONE_FOR_A_PREVIEW;
        return WorkLogReader.read(file, job.dayOfImport(), roster.get(), people, newId);
    }
}
