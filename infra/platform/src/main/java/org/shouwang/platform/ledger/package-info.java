/**
 * The child ledger (留守儿童台账) of a school or village as a pure function from file to rows. Decided here: which rows are
 * records, which are refused and why, and what an accepted row states of a child. Leaves: {@code LedgerReading}. Records
 * nothing and knows no child from before.
 */
@NullMarked
package org.shouwang.platform.ledger;

import org.jspecify.annotations.NullMarked;
