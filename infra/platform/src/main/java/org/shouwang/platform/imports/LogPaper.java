package org.shouwang.platform.imports;

import java.time.Instant;
import java.util.List;
import org.shouwang.platform.worklog.LogRow;
import org.shouwang.platform.worklog.WorkLogReading;

/**
 * Which rows of a log are accepted depends on the roster of the day, so a job goes through all of them again; those it
 * recorded before it was cut short are its own additions, not somebody else's.
 */
record LogPaper(WorkLogReading log, String job, RecordedRows recorded, ImportTarget target) implements Paper {

    @Override
    public ImportReading reading() {
        return ImportReading.of(log, recorded.known(log.accepted()));
    }

    @Override
    public int rows() {
        return log.accepted().size();
    }

    @Override
    public int refused() {
        return log.refused().size();
    }

    @Override
    public int resumeAt(int done) {
        return 0;
    }

    @Override
    public LedgerOutcome record(int from, int to, Instant recordedAt) {
        List<LogRow> rows = log.accepted().subList(from, to);
        List<LogRow> fresh = recorded.claim(job, rows);
        if (!fresh.isEmpty()) {
            target.recordLog(fresh, recordedAt);
        }
        int mine = recorded.recordedBy(job, rows);
        return new LedgerOutcome(mine, rows.size() - mine, 0);
    }
}
