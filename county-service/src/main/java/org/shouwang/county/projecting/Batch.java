package org.shouwang.county.projecting;

import java.util.HashMap;
import java.util.Map;
import java.util.function.BinaryOperator;

/** The rows that one transaction's events give, united in memory, so that each is written once. */
final class Batch<K, R> {

    private final Map<K, R> rows = new HashMap<>();
    private long position;

    /** Parked or not, the events up to here are dealt with. */
    void reach(long upTo) {
        position = Math.max(position, upTo);
    }

    void add(Map<K, R> more, BinaryOperator<R> merge) {
        more.forEach((key, row) -> rows.merge(key, row, merge));
    }

    Map<K, R> rows() {
        return rows;
    }

    long position() {
        return position;
    }
}
