package org.shouwang.platform.ledger;

import java.io.InputStream;
import java.time.LocalDate;
import java.util.List;

/** Reads a ledger; {@code dayOfImport} is the last day a fact may have. */
public final class LedgerReader {

    private LedgerReader() {}

    public static LedgerReading read(InputStream in, LocalDate dayOfImport) {
        return new LedgerReading(1, List.of(), List.of(), List.of());
    }
}
