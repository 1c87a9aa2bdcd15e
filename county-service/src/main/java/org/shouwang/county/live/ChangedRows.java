package org.shouwang.county.live;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.shouwang.county.children.Recorded;
import org.springframework.jdbc.core.simple.JdbcClient;

/** One model's facts in memory; only rows that changed are read again, unless another generation took over. */
final class ChangedRows {

    /** What one statement saw: always one generation, whole. */
    private record Row(int generation, Holder holder, String facts, long change) {}

    private final JdbcClient jdbc;
    private final String sql;
    private final Map<Holder, List<Recorded>> held = new HashMap<>();
    private int generation;
    private long change;

    private static final String CHANGED =
            "select generation, node, %s, facts, change from rm_%s where change > ? or generation <> ?";

    ChangedRows(JdbcClient jdbc, String model, String ofColumn) {
        this.jdbc = jdbc;
        this.sql = CHANGED.formatted(ofColumn, model);
    }

    void refresh() {
        List<Row> rows = jdbc.sql(sql)
                .params(change, generation)
                .query((row, n) -> new Row(
                        row.getInt(1),
                        new Holder(row.getString(2), row.getString(3)),
                        row.getString(4),
                        row.getLong(5)))
                .list();
        rows.stream().map(Row::generation).findFirst().ifPresent(this::continueWith);
        rows.forEach(this::take);
    }

    private void continueWith(int current) {
        if (current != generation) {
            generation = current;
            change = 0;
            held.clear();
        }
    }

    private void take(Row row) {
        held.put(row.holder(), KeptFacts.read(row.holder().node(), row.facts()));
        change = Math.max(change, row.change());
    }

    Collection<Recorded> records() {
        List<Recorded> all = new ArrayList<>();
        held.values().forEach(all::addAll);
        return all;
    }
}
