package org.shouwang.platform.imports;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Takes files in and answers how far they are; the work itself is done in turn, behind. */
public final class Imports {

    private static final ZoneId CIVIL = ZoneId.of("Asia/Shanghai");
    private static final int LONGEST_NAME = 255;

    private final ImportJobs jobs;
    private final ImportTarget target;
    private final ImportWorker worker;
    private final Clock clock;
    private final Supplier<String> newId;

    Imports(ImportJobs jobs, ImportTarget target, ImportWorker worker, Clock clock, Supplier<String> newId) {
        this.jobs = jobs;
        this.target = target;
        this.worker = worker;
        this.clock = clock;
        this.newId = newId;
    }

    /**
     * What comes with a file.
     *
     * @param dayOfImport null for today
     * @param recordedAt null for the moment of confirmation
     */
    @SuppressWarnings("ArrayRecordComponent") // never compared
    public record Upload(
            ImportJob.Kind kind,
            @Nullable String fileName,
            byte[] content,
            @Nullable LocalDate dayOfImport,
            @Nullable Instant recordedAt,
            boolean confirmed) {}

    /** Whether this unit takes ledgers in; every unit takes work logs. */
    public boolean takesLedgers() {
        return target.keepsLedger();
    }

    public String take(Upload upload) {
        String id = newId.get();
        Instant now = clock.instant();
        ImportJob job = job(id, now, upload);
        jobs.add(job, upload.content());
        worker.wake();
        return id;
    }

    private ImportJob job(String id, Instant now, Upload upload) {
        return new ImportJob(
                id,
                upload.kind(),
                name(upload.fileName()),
                upload.dayOfImport() == null ? LocalDate.now(clock.withZone(CIVIL)) : upload.dayOfImport(),
                now,
                upload.recordedAt() == null && upload.confirmed() ? now : upload.recordedAt(),
                ImportJob.State.RUNNING,
                upload.confirmed(),
                null,
                0,
                0,
                LedgerOutcome.NONE,
                null);
    }

    /** Also tries a failed one again; false when there was nothing to confirm. */
    public boolean confirm(String id) {
        boolean confirmed = jobs.confirm(id, clock.instant());
        worker.wake();
        return confirmed;
    }

    public Optional<ImportJob> find(String id) {
        return jobs.find(id);
    }

    /** The last hundred, the latest first. */
    public List<ImportJob> latest() {
        return jobs.latest(100);
    }

    /** The file as it came. */
    public byte[] content(String id) {
        return jobs.content(id);
    }

    /** Without the folders that some browsers send along. */
    private static String name(@Nullable String sent) {
        String name = sent == null || sent.isBlank()
                ? "?"
                : sent.substring(sent.replace('\\', '/').lastIndexOf('/') + 1);
        return name.length() > LONGEST_NAME ? name.substring(name.length() - LONGEST_NAME) : name;
    }
}
