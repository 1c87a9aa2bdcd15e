package org.shouwang.county.live;

import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.shouwang.county.children.Recorded;
import org.shouwang.county.projecting.Projection;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/**
 * One row per node, month and kind of doing. What is kept are the places of the events in the node's log with their amounts;
 * count and amount follow from these in the table, so an event counts once however often it is delivered.
 */
@Component
final class UnitMonthProjection implements Projection<UnitMonthProjection.Cell, SortedMap<String, Long>> {

    static final String NAME = "unit_month";

    /** Month in which it happened, not in which it was told. */
    record Cell(String node, String month, String kind) {}

    private final JdbcTemplate jdbc;

    UnitMonthProjection(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public int shape() {
        return 1;
    }

    @Override
    public String content() {
        return "node, month, kind, count, amount, events";
    }

    @Override
    public Map<Cell, SortedMap<String, Long>> rows(Recorded fact) {
        Map<Cell, SortedMap<String, Long>> cells = new HashMap<>();
        cells.put(cell(fact, Doing.RECORDED), event(fact, 0));
        Doing.of(fact.event()).forEach(doing -> cells.put(cell(fact, doing.kind()), event(fact, doing.amount())));
        return cells;
    }

    private static Cell cell(Recorded fact, String kind) {
        return new Cell(fact.node(), YearMonth.from(fact.occurredOn()).toString(), kind);
    }

    private static SortedMap<String, Long> event(Recorded fact, long amount) {
        return new TreeMap<>(Map.of(KeptFacts.place(fact), amount));
    }

    @Override
    public SortedMap<String, Long> merge(SortedMap<String, Long> one, SortedMap<String, Long> other) {
        one.putAll(other);
        return one;
    }

    private static final String UPSERT = """
            insert into %s as kept (node, month, kind, events, change) values (?, ?, ?, ?::jsonb, ?)
            on conflict (node, month, kind) do update
            set events = kept.events || excluded.events, change = excluded.change
            where not kept.events @> excluded.events
            """;

    @Override
    public void upsert(String table, Map<Cell, SortedMap<String, Long>> rows, long change) {
        List<Object[]> values = rows.entrySet().stream()
                .map(row -> values(row.getKey(), row.getValue(), change))
                .toList();
        jdbc.batchUpdate(UPSERT.formatted(table), values);
    }

    private static Object[] values(Cell cell, SortedMap<String, Long> events, long change) {
        String json = events.entrySet().stream()
                .map(event -> "\"" + event.getKey() + "\":" + event.getValue())
                .collect(Collectors.joining(",", "{", "}"));
        return new Object[] {cell.node(), cell.month(), cell.kind(), json, change};
    }
}
