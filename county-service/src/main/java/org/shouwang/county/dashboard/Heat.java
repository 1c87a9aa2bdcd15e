package org.shouwang.county.dashboard;

import java.util.Collection;
import java.util.stream.LongStream;

/** How warm a cell of a table is drawn: 0 for nothing, 5 for the most there is in the table. */
final class Heat {

    private static final int HOTTEST = 5;

    private Heat() {}

    static int of(long value, Collection<long[]> table) {
        long most = table.stream().flatMapToLong(LongStream::of).max().orElse(0);
        return value <= 0 || most == 0 ? 0 : (int) (1 + (HOTTEST - 1) * value / most);
    }
}
