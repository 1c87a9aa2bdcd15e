package org.shouwang.platform.imports;

import java.time.Instant;
import org.shouwang.platform.ledger.LedgerReading;

/** A ledger gives the same rows whenever it is read, so a job goes on after the last row that is done. */
record LedgerPaper(LedgerReading ledger, ImportTarget target) implements Paper {

    @Override
    public ImportReading reading() {
        return ImportReading.of(ledger, target.preview(ledger.accepted()));
    }

    @Override
    public int rows() {
        return ledger.accepted().size();
    }

    @Override
    public int refused() {
        return ledger.refused().size();
    }

    @Override
    public int resumeAt(int done) {
        return done;
    }

    @Override
    public LedgerOutcome record(int from, int to, Instant recordedAt) {
        return target.recordLedger(ledger.accepted().subList(from, to), recordedAt);
    }
}
