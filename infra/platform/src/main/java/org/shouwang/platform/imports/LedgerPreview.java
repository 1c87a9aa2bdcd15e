package org.shouwang.platform.imports;

import java.time.LocalDate;
import java.util.List;
import org.shouwang.events.child.ChildSheet;
import org.shouwang.platform.ledger.LedgerRow;

/** What a ledger would do, and each correction with what stands now. */
public record LedgerPreview(int added, int unchanged, List<Correction> corrections) {

    /** {@code after} restates a file that now says {@code openedOn} and {@code before}. */
    public record Correction(LocalDate openedOn, ChildSheet before, LedgerRow after) {}
}
