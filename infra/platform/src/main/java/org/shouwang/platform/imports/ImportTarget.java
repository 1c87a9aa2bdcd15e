package org.shouwang.platform.imports;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.shouwang.platform.ledger.LedgerRow;
import org.shouwang.platform.worklog.LogRow;
import org.shouwang.platform.worklog.Pseudonyms;
import org.shouwang.platform.worklog.Roster;

/**
 * The unit that takes the paper in; a node and the county each have one bean. The two {@code record…} methods are called
 * inside a transaction that also keeps the job's progress: they join it, and either all of it stands or nothing.
 */
public interface ImportTarget {

    String nodeId();

    /** Empty at the county, which keeps no ledger and whose log names no child. */
    Optional<Roster> roster();

    /** Whether ledgers are taken in here. */
    default boolean keepsLedger() {
        return roster().isPresent();
    }

    /** Asked while a log is recorded, never for a preview. */
    Pseudonyms people();

    /** What recording these rows would do; changes nothing. */
    LedgerPreview preview(List<LedgerRow> rows);

    /**
     * A child not known is registered; the same facts again are left alone; other facts are a correction.
     *
     * @param recordedAt goes with every event as the moment it was recorded
     */
    LedgerOutcome recordLedger(List<LedgerRow> rows, Instant recordedAt);

    /** Only rows that were not recorded before; their events are appended in this order. */
    void recordLog(List<LogRow> rows, Instant recordedAt);
}
