package org.shouwang.platform.ledger;

import java.time.LocalDate;
import org.shouwang.events.child.ChildSheet;

/** An accepted row: {@code openedOn} is 建档日期, the day the file opens. */
public record LedgerRow(int row, LocalDate openedOn, ChildSheet sheet) {}
