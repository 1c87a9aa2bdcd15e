package org.shouwang.county.governance;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.shouwang.county.intake.OwnLog;
import org.shouwang.events.Event;
import org.shouwang.platform.imports.ImportTarget;
import org.shouwang.platform.imports.LedgerOutcome;
import org.shouwang.platform.imports.LedgerPreview;
import org.shouwang.platform.ledger.LedgerRow;
import org.shouwang.platform.rules.RuleBroken;
import org.shouwang.platform.sync.NodeLog;
import org.shouwang.platform.worklog.LogRow;
import org.shouwang.platform.worklog.Pseudonyms;
import org.shouwang.platform.worklog.Roster;
import org.springframework.stereotype.Component;

/** Takes in the county's own work log: joint meetings, and whatever else names no child. */
@Component
class CountyPaperwork implements ImportTarget {

    private final OwnLog log;

    CountyPaperwork(OwnLog log) {
        this.log = log;
    }

    @Override
    public String nodeId() {
        return NodeLog.COUNTY;
    }

    @Override
    public Optional<Roster> roster() {
        return Optional.empty();
    }

    @Override
    public Pseudonyms people() {
        throw new UnsupportedOperationException("nobody in the county's log stands by a child");
    }

    @Override
    public LedgerPreview preview(List<LedgerRow> rows) {
        return new LedgerPreview(0, 0, List.of());
    }

    @Override
    public LedgerOutcome recordLedger(List<LedgerRow> rows, Instant recordedAt) {
        throw new RuleBroken("NO_LEDGER_HERE", "the county keeps no ledger; its schools and villages do");
    }

    @Override
    public void recordLog(List<LogRow> rows, Instant recordedAt) {
        List<Event> facts = rows.stream().flatMap(row -> row.events().stream()).toList();
        log.append(facts, recordedAt);
    }
}
