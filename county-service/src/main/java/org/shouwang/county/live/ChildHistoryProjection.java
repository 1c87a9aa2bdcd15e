package org.shouwang.county.live;

import java.util.List;
import java.util.Map;
import org.shouwang.county.children.Recorded;
import org.shouwang.county.projecting.Projection;
import org.shouwang.events.AboutChild;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** One row per child of a node: all that this node recorded of it, as it was recorded. */
@Component
final class ChildHistoryProjection implements Projection<Holder, KeptFacts> {

    static final String NAME = "child_history";

    private final JdbcTemplate jdbc;

    ChildHistoryProjection(JdbcTemplate jdbc) {
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
        return "node, child_id, national_id, facts";
    }

    @Override
    public Map<Holder, KeptFacts> rows(Recorded fact) {
        return fact.event() instanceof AboutChild about
                ? Map.of(new Holder(fact.node(), about.childId()), KeptFacts.of(fact))
                : Map.of();
    }

    @Override
    public KeptFacts merge(KeptFacts one, KeptFacts other) {
        return one.and(other);
    }

    private static final String UPSERT = """
            insert into %s as kept (node, child_id, facts, change) values (?, ?, ?::jsonb, ?)
            on conflict (node, child_id) do update
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
