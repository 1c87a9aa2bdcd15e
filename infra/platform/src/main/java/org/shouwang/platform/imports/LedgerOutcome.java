package org.shouwang.platform.imports;

/** How many rows registered a child, changed nothing, or corrected a file. */
public record LedgerOutcome(int added, int unchanged, int corrected) {

    public static final LedgerOutcome NONE = new LedgerOutcome(0, 0, 0);

    public LedgerOutcome plus(LedgerOutcome other) {
        return new LedgerOutcome(added + other.added, unchanged + other.unchanged, corrected + other.corrected);
    }
}
