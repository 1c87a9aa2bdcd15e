package org.shouwang.county.live;

import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import org.shouwang.county.children.Recorded;
import org.shouwang.county.projecting.Projection;
import org.shouwang.events.AboutChild;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** One row per node and month: what the node recorded of itself, of no child; the county's own decisions among it. */
@Component
final class UnitHistoryProjection implements Projection<Holder, KeptFacts> {

    static final String NAME = "unit_history";

    private final JdbcTemplate jdbc;

    UnitHistoryProjection(JdbcTemplate jdbc) {
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
        return "node, month, facts";
    }

    @Override
    public Map<Holder, KeptFacts> rows(Recorded fact) {
        return fact.event() instanceof AboutChild
                ? Map.of()
                : Map.of(
                        new Holder(
                                fact.node(), YearMonth.from(fact.occurredOn()).toString()),
                        KeptFacts.of(fact));
    }

    @Override
    public KeptFacts merge(KeptFacts one, KeptFacts other) {
        return one.and(other);
    }

    private static final String UPSERT = """
            insert into %s as kept (node, month, facts, change) values (?, ?, ?::jsonb, ?)
            on conflict (node, month) do update
            set facts = kept.facts || excluded.facts, change = excluded.change
            where not kept.facts @> excluded.facts
            """;

    @Override
    public void upsert(String table, Map<Holder, KeptFacts> rows, long change) {
        List<Object[]> values = rows.entrySet().stream()
                .map(row -> new Object[] {
                    row.getKey().node(), row.getKey().of(), row.getValue().toJson(), change
                })
                .toList();
        jdbc.batchUpdate(UPSERT.formatted(table), values);
    }
}
