package org.shouwang.platform.spreadsheet;

import org.jspecify.annotations.Nullable;

/**
 * A row that was not taken, and why.
 *
 * @param sheet null for a ledger, which is one sheet
 * @param row as Excel numbers it
 * @param column the main header, whichever variant the file uses
 * @param found as read, after digits and spaces were made even; null for an empty cell
 * @param expected what would be accepted, in Chinese
 */
public record Refusal(
        @Nullable String sheet,
        int row,
        String column,
        RefusalCode code,
        @Nullable String found,
        String expected) {}
