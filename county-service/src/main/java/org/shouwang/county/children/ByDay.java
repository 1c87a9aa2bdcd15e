package org.shouwang.county.children;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Records in the order of {@link Recorded#BY_DAY}, sorted by plain numbers because there are many, and cut by days. */
final class ByDay {

    static final ByDay NONE = new ByDay(List.of());

    private static final int INDEX_BITS = 32;

    private final long[] days;
    private final List<Recorded> inOrder;

    ByDay(List<Recorded> records) {
        this.days = new long[records.size()];
        for (int i = 0; i < days.length; i++) {
            days[i] = (records.get(i).occurredOn().toEpochDay() << INDEX_BITS) + i;
        }
        Arrays.sort(days);
        this.inOrder = new ArrayList<>(days.length);
        for (int i = 0; i < days.length; i++) {
            inOrder.add(records.get((int) days[i]));
            days[i] >>= INDEX_BITS;
        }
        sortWithinDays();
    }

    List<Recorded> all() {
        return inOrder;
    }

    List<Recorded> within(LocalDate from, LocalDate to) {
        return inOrder.subList(firstOn(from.toEpochDay()), firstOn(to.toEpochDay() + 1));
    }

    private void sortWithinDays() {
        int from = 0;
        for (int i = 1; i <= days.length; i++) {
            if (i == days.length || days[i] != days[from]) {
                inOrder.subList(from, i).sort(Recorded.BY_RECORDING);
                from = i;
            }
        }
    }

    /** Index of the first record on that day or later. */
    private int firstOn(long day) {
        int low = 0;
        int high = days.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (days[middle] < day) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
