package org.shouwang.county.dashboard;

import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.shouwang.county.children.Unit;
import org.shouwang.county.dashboard.Board.Flow;
import org.shouwang.county.dashboard.Board.Reporter;
import org.shouwang.county.dashboard.Board.Reporting;
import org.shouwang.county.live.NodesHeard.Heard;
import org.shouwang.county.live.UnitMonths;
import org.shouwang.county.live.UnitMonths.Cell;

/** What was done in the months of one year, and who has told of it. */
final class Doings {

    /** The kinds that stand on the page. Aid is shown in fen, the others as so many events. */
    static final List<String> KINDS = List.of(
            "visits.total",
            "calls.total",
            "talks.total",
            "letters.total",
            "activities.held",
            "home.sessions",
            "aid.total");

    private final List<Cell> cells;

    Doings(List<Cell> cells) {
        this.cells = cells;
    }

    List<Flow> flows() {
        return KINDS.stream().map(this::flow).toList();
    }

    private Flow flow(String kind) {
        long[] months = new long[12];
        Map<String, long[]> byUnit = new TreeMap<>();
        for (Cell cell : cells) {
            if (cell.kind().equals(kind)) {
                add(cell, months);
                add(cell, byUnit.computeIfAbsent(cell.node(), node -> new long[12]));
            }
        }
        return new Flow(kind, UnitMonths.isMoney(kind), months, byUnit);
    }

    private static void add(Cell cell, long[] months) {
        months[cell.month().getMonthValue() - 1] += UnitMonths.isMoney(cell.kind()) ? cell.amount() : cell.count();
    }

    Reporting reporting(Collection<Unit> units, Collection<Heard> everHeard) {
        Map<String, Heard> heard = everHeard.stream().collect(Collectors.toMap(Heard::node, Function.identity()));
        Map<String, long[]> recorded = flow(UnitMonths.RECORDED).byUnit();
        List<Reporter> reporters = units.stream()
                .map(unit -> reporter(unit, recorded.getOrDefault(unit.node(), new long[12]), heard.get(unit.node())))
                .toList();
        return new Reporting(
                reporters,
                reporters.stream().filter(one -> one.events() > 0).count(),
                everHeard.stream().mapToLong(Heard::events).sum(),
                everHeard.stream()
                        .map(Heard::last)
                        .max(Comparator.<Instant>naturalOrder())
                        .orElse(null));
    }

    private static Reporter reporter(Unit unit, long[] months, @Nullable Heard heard) {
        return heard == null
                ? new Reporter(unit.node(), unit.name(), months, 0, null)
                : new Reporter(unit.node(), unit.name(), months, heard.events(), heard.last());
    }
}
