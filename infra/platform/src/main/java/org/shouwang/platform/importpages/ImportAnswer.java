package org.shouwang.platform.importpages;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.shouwang.platform.imports.ImportJob;
import org.shouwang.platform.imports.ImportReading;
import org.shouwang.platform.imports.LedgerOutcome;
import org.shouwang.platform.spreadsheet.Refusal;

/** A job as programs see it. Until it is recorded, added, unchanged and corrected say what recording would do. */
record ImportAnswer(
        String id,
        ImportJob.State state,
        String kind,
        String file,
        @Nullable Integer headerRow,
        int accepted,
        Map<String, Integer> acceptedBySheet,
        List<Refusal> refused,
        @Nullable Object notRecords,
        int added,
        int unchanged,
        int corrected,
        int done,
        int total,
        @Nullable String error) {

    static ImportAnswer of(ImportJob job) {
        ImportReading reading = job.reading();
        LedgerOutcome outcome = reading == null || job.confirmed() ? job.outcome() : reading.expected();
        return new ImportAnswer(
                job.id(),
                job.state(),
                job.kind().word(),
                job.fileName(),
                reading == null ? null : reading.headerRow(),
                reading == null ? 0 : reading.accepted(),
                reading == null ? Map.of() : reading.acceptedBySheet(),
                reading == null ? List.of() : reading.refused(),
                reading == null ? null : reading.notRecordsAsStated(),
                outcome.added(),
                outcome.unchanged(),
                outcome.corrected(),
                job.done(),
                job.total(),
                job.error());
    }
}
