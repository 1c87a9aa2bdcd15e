package org.shouwang.county.indicators.coverage;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.shouwang.county.children.Recorded;
import org.shouwang.county.children.Unit;
import org.shouwang.county.indicators.Contribution;
import org.shouwang.county.indicators.Figure;
import org.shouwang.county.indicators.Question;

/** The day on which the county last received something from each node, in the period or not; no row for a silent one. */
final class LastHeard {

    private LastHeard() {}

    static Figure of(Question question) {
        SortedMap<String, String> days = new TreeMap<>();
        List<Contribution> evidence = new ArrayList<>();
        for (Unit unit : Coverage.reporting(question)) {
            Recorded last = Coverage.lastOf(question.histories().receivedFrom(unit.node()), Instant.MIN, Instant.MAX);
            if (last != null) {
                days.put(
                        unit.node(),
                        last.receivedAt().atZone(Coverage.CIVIL).toLocalDate().toString());
                evidence.add(Contribution.of(last, 1).under(unit.node()));
            }
        }
        return new Figure.Days(days, evidence);
    }
}
