/**
 * The rules that both paper forms share: how headers are found, what is a date, a number, a listed value or a national
 * ID, and in which words a row is refused. Decided here: one value of one cell at a time; what a row means is decided by
 * the ledger and the work log, the only packages that build on this one besides those who show refusals.
 */
@NullMarked
package org.shouwang.platform.spreadsheet;

import org.jspecify.annotations.NullMarked;
