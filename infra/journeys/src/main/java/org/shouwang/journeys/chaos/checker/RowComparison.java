package org.shouwang.journeys.chaos.checker;

import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Two tables, row by row. */
final class RowComparison {

    private final Invariant invariant;
    private final Findings findings;

    RowComparison(Invariant invariant, Findings findings) {
        this.invariant = invariant;
        this.findings = findings;
    }

    /** Every row that only one side has, or that is another on the other side, is a finding. */
    void compare(String table, Map<String, ?> expected, Map<String, ?> actual) {
        Set<String> keys = new TreeSet<>(expected.keySet());
        keys.addAll(actual.keySet());
        for (String key : keys) {
            Object wanted = expected.get(key);
            Object found = actual.get(key);
            if (wanted == null || !wanted.equals(found)) {
                findings.breaks(
                        invariant, table + " " + key + ": expected " + brief(wanted) + ", found " + brief(found));
            }
        }
        findings.compared("rows of " + table, keys.size());
    }

    private static String brief(@Nullable Object row) {
        String text = String.valueOf(row);
        return text.length() > 300 ? text.substring(0, 300) + "…" : text;
    }
}
