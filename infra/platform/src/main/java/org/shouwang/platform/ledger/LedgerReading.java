package org.shouwang.platform.ledger;

import java.util.List;
import org.shouwang.platform.spreadsheet.Refusal;

/** What a ledger holds; {@code notRecords} are the filled rows below the header that are no records, such as totals. */
public record LedgerReading(int headerRow, List<LedgerRow> accepted, List<Refusal> refused, List<Integer> notRecords) {}
