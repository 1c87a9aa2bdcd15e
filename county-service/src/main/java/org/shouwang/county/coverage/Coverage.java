package org.shouwang.county.coverage;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.shouwang.county.coverage.NodeCoverage.Gap;
import org.shouwang.events.codes.NodeKind;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Every enrolled node, those that have not reported first. */
@Repository
public class Coverage {

    private static final String NODES = """
            with held as (select node, count(*) as records from held_record group by node),
                 parked as (select node, count(*) as records
                              from parked_record
                             where resolved_at is null and set_aside_at is null
                             group by node),
                 heard as (select distinct on (node) node, epoch, seq, last_heard,
                                  min(first_heard) over (partition by node) as first_heard
                             from node_position order by node, epoch desc)
            select node, kind, name, coalesce(epoch, 0) as epoch, coalesce(seq, 0) as seq, first_heard, last_heard,
                   coalesce(held.records, 0) as held, coalesce(parked.records, 0) as parked
              from rm_node
              left join heard using (node)
              left join held using (node)
              left join parked using (node)
             order by last_heard nulls first, node
            """;

    private static final String GAPS = """
            select node, epoch, before + 1 as first, seq - 1 as last
              from (select h.node, h.epoch, h.seq,
                           coalesce(lag(h.seq) over (partition by h.node, h.epoch order by h.seq), p.seq, 0) as before,
                           row_number() over (partition by h.node, h.epoch order by h.seq) as nth
                      from (select distinct node, epoch, seq from held_record) as h
                      left join node_position as p using (node, epoch)) as waiting
             where seq > before + 1 and nth <= 100
             order by node, epoch, seq
            """;

    private final JdbcClient jdbc;

    Coverage(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public List<NodeCoverage> nodes() {
        Map<String, List<Gap>> gaps = gaps();
        return jdbc.sql(NODES).query(Coverage::node).list().stream()
                .map(node -> node.with(gaps.getOrDefault(node.node(), List.of())))
                .toList();
    }

    private Map<String, List<Gap>> gaps() {
        record Missing(String node, Gap gap) {}
        return jdbc
                .sql(GAPS)
                .query((row, number) -> new Missing(
                        row.getString("node"), new Gap(row.getInt("epoch"), row.getLong("first"), row.getLong("last"))))
                .list()
                .stream()
                .collect(groupingBy(Missing::node, mapping(Missing::gap, toList())));
    }

    private static NodeCoverage node(ResultSet row, int number) throws SQLException {
        return new NodeCoverage(
                row.getString("node"),
                NodeKind.valueOf(row.getString("kind")),
                row.getString("name"),
                row.getInt("epoch"),
                row.getLong("seq"),
                instant(row, "first_heard"),
                instant(row, "last_heard"),
                row.getLong("held"),
                row.getLong("parked"),
                List.of());
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        OffsetDateTime at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }
}
