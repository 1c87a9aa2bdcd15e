/**
 * An .xlsx file as what a reader of it sees: sheets, rows with the numbers that Excel shows, filled cells as text, number
 * or date. Decided here: how a stored number becomes the text a person typed, and when a file is too large or no workbook
 * at all. Knows nothing of ledgers or logs; what leaves are {@code Workbook} and the refused rows written back.
 */
@NullMarked
package org.shouwang.platform.workbook;

import org.jspecify.annotations.NullMarked;
