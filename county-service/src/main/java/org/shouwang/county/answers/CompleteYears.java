package org.shouwang.county.answers;

import java.time.LocalDate;
import java.util.List;
import org.shouwang.county.children.Histories;

/** The years that a summary can be written of: calendar years that are over and in which something happened. */
final class CompleteYears {

    private static final int LATEST = 2;

    private CompleteYears() {}

    /** The two latest, in order; fewer or none when the county is young. */
    static List<Integer> latestIn(Histories histories, LocalDate today) {
        List<Integer> years = histories.records().stream()
                .map(recorded -> recorded.event().occurredOn().getYear())
                .filter(year -> year < today.getYear())
                .distinct()
                .sorted()
                .toList();
        return years.subList(Math.max(0, years.size() - LATEST), years.size());
    }
}
