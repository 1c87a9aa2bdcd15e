package org.shouwang.county.summary.tables;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.shouwang.county.children.Unit;
import org.shouwang.county.summary.account.AnnualAccount;
import org.shouwang.events.codes.NodeKind;

/** A table with one unit per row and the county's figures at the bottom. Rules name columns by number. */
final class UnitTable {

    private static final Map<NodeKind, String> KINDS =
            Map.of(NodeKind.SCHOOL, "学校", NodeKind.VILLAGE, "村（社区）", NodeKind.COUNTY, "县级");

    private static final int FIRST_NUMBER = 2;

    private final AnnualAccount account;
    private final List<UnitColumn> columns;

    UnitTable(AnnualAccount account, String... indicators) {
        this.account = account;
        this.columns = Arrays.stream(indicators)
                .flatMap(indicator -> UnitColumn.of(account, indicator).stream())
                .toList();
    }

    Table table(String name, String title, String... crossFoots) {
        List<List<Cell>> rows = new ArrayList<>();
        nodes().forEach(node -> rows.add(row(node)));
        rows.add(total());
        return new Table(
                name,
                title,
                Table.Numbered.COLUMNS,
                Stream.concat(Stream.of("单位", "类别"), columns.stream().map(UnitColumn::head))
                        .toList(),
                Stream.concat(Stream.of(26, 10), columns.stream().map(column -> 9))
                        .toList(),
                FIRST_NUMBER,
                rows,
                rules(crossFoots));
    }

    /** Every enrolled unit, and whoever else has something in one of the columns. */
    private Set<String> nodes() {
        Set<String> nodes = new TreeSet<>();
        account.knowledge().units().values().stream()
                .filter(unit -> unit.kind() != NodeKind.COUNTY)
                .map(Unit::node)
                .forEach(nodes::add);
        columns.forEach(
                column -> nodes.addAll(account.byUnit().of(column.indicator()).keySet()));
        return nodes;
    }

    private List<Cell> row(String node) {
        Unit unit = account.knowledge().units().get(node);
        List<Cell> row = new ArrayList<>();
        row.add(Cell.words(account.knowledge().nameOf(node)));
        row.add(Cell.words(unit == null ? "" : KINDS.getOrDefault(unit.kind(), "")));
        columns.forEach(column -> row.add(column.cell().apply(account.byUnit().of(column.indicator(), node))));
        return row;
    }

    private List<Cell> total() {
        List<Cell> row = new ArrayList<>(List.of(Cell.words("合计"), Cell.words("")));
        columns.forEach(column -> row.add(column.total()));
        return row;
    }

    private List<Rule> rules(String... crossFoots) {
        List<Rule> rules = new ArrayList<>();
        Arrays.stream(crossFoots).map(CrossFoot::new).forEach(rules::add);
        for (boolean equal : new boolean[] {true, false}) {
            List<Integer> bound = IntStream.range(0, columns.size())
                    .filter(i -> columns.get(i).isBound() && columns.get(i).mayOverlap() != equal)
                    .mapToObj(i -> i + 1)
                    .toList();
            if (!bound.isEmpty()) {
                rules.add(new TotalRow(bound, equal));
            }
        }
        return List.copyOf(rules);
    }
}
