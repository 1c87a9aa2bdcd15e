package org.shouwang.county.indicators.coverage;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.shouwang.county.children.Recorded;
import org.shouwang.county.indicators.Contribution;
import org.shouwang.county.indicators.Figure;
import org.shouwang.county.indicators.Question;

/** The day on which the county last received something from each node, in the period or not; no row for a silent one. */
final class LastHeard {

    private LastHeard() {}

    static Figure of(Question question) {
        SortedMap<String, String> days = new TreeMap<>();
        List<Contribution> evidence = new ArrayList<>();
        Coverage.reporting(question)
                .flatMap(unit -> question.histories().receivedFrom(unit.node()).stream()
                        .max(Comparator.comparing(Recorded::receivedAt).thenComparing(Recorded.BY_RECORDING))
                        .stream())
                .forEach(last -> {
                    days.put(
                            last.node(),
                            last.receivedAt()
                                    .atZone(Coverage.CIVIL)
                                    .toLocalDate()
                                    .toString());
                    evidence.add(Contribution.of(last, 1).under(last.node()));
                });
        return new Figure.Days(days, evidence);
    }
}
