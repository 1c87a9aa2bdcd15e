package org.shouwang.node.home;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.shouwang.node.roster.RosterRow;
import org.shouwang.node.roster.Standing;

/**
 * The children with an open file, counted.
 *
 * @param notVisitedThisMonth whom nobody has visited in the month of today
 */
record InOurCare(
        long open, long bothAway, long oneAway, long neitherAway, long withoutCarer, long notVisitedThisMonth) {

    static InOurCare count(List<RosterRow> rows, LocalDate today) {
        List<RosterRow> open =
                rows.stream().filter(row -> row.standing().open()).toList();
        LocalDate month = today.withDayOfMonth(1);
        return new InOurCare(
                open.size(),
                away(open, 2),
                away(open, 1),
                away(open, 0),
                open.stream().filter(row -> row.standing().carer() == null).count(),
                open.stream().filter(row -> !visitedSince(row, month)).count());
    }

    /** Under the names that the bundles have for them, in the order in which they are shown. */
    Map<String, Long> figures() {
        Map<String, Long> figures = new LinkedHashMap<>();
        figures.put("care", open);
        figures.put("bothAway", bothAway);
        figures.put("oneAway", oneAway);
        figures.put("neitherAway", neitherAway);
        figures.put("withoutCarer", withoutCarer);
        figures.put("notVisited", notVisitedThisMonth);
        return figures;
    }

    private static long away(List<RosterRow> rows, int parents) {
        return rows.stream()
                .filter(row -> parentsAway(row.standing()) == parents)
                .count();
    }

    private static int parentsAway(Standing file) {
        return (file.father().away() ? 1 : 0) + (file.mother().away() ? 1 : 0);
    }

    private static boolean visitedSince(RosterRow row, LocalDate day) {
        LocalDate last = row.lastVisitOn();
        return last != null && !last.isBefore(day);
    }
}
