package org.shouwang.county.figures;

import java.time.LocalDate;
import java.time.Month;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.shouwang.county.children.Histories;
import org.shouwang.county.children.Recorded;
import org.shouwang.events.child.ChildFileCorrected;
import org.shouwang.events.child.ChildRegistered;
import org.shouwang.events.county.NodeEnrolled;
import org.shouwang.events.county.NodeKeyRevoked;
import org.shouwang.events.county.NodeKeyTrusted;
import org.shouwang.events.county.RecordSetAside;

/**
 * The years one is asked about when nobody names any: the last two whole ones in which somebody did something for a child. A
 * file taken over with the day on which it was opened long ago is not yet a year's work.
 */
public final class LatestYears {

    private static final int AT_MOST = 2;
    private static final Set<Class<?>> BOOKKEEPING = Set.of(
            NodeEnrolled.class,
            NodeKeyTrusted.class,
            NodeKeyRevoked.class,
            RecordSetAside.class,
            ChildRegistered.class,
            ChildFileCorrected.class);

    private LatestYears() {}

    /** In their order; a year counts as whole when its last day lies before the given one. */
    public static List<Integer> before(LocalDate day, Histories histories) {
        return histories.records().stream()
                .filter(recorded -> !BOOKKEEPING.contains(recorded.event().getClass()))
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
