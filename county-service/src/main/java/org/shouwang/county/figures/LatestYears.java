package org.shouwang.county.figures;

import java.time.LocalDate;
import java.time.Month;
import java.util.Comparator;
import java.util.List;
import org.shouwang.county.children.Histories;
import org.shouwang.county.children.Recorded;
import org.shouwang.events.county.NodeEnrolled;

/** The years one is asked about when nobody names any: the last two whole ones in which something happened. */
public final class LatestYears {

    private static final int AT_MOST = 2;

    private LatestYears() {}

    /** In their order; a year counts as whole when its last day lies before the given one. */
    public static List<Integer> before(LocalDate day, Histories histories) {
        return histories.records().stream()
                .filter(recorded -> !(recorded.event() instanceof NodeEnrolled))
                .map(Recorded::occurredOn)
                .filter(happened ->
                        LocalDate.of(happened.getYear(), Month.DECEMBER, 31).isBefore(day))
                .map(LocalDate::getYear)
                .distinct()
                .sorted(Comparator.reverseOrder())
                .limit(AT_MOST)
                .sorted()
                .toList();
    }
}
