package org.shouwang.county.live;

import java.time.Instant;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** When the county heard from its nodes. */
@Component
public class NodesHeard {

    /** @param events so many in all, on so many days */
    public record Heard(String node, long events, long days, Instant first, Instant last) {}

    private final JdbcClient jdbc;

    NodesHeard(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    private static final String ALL = """
            select node, sum(events)::bigint, count(distinct day), min(first_heard), max(last_heard)
            from rm_node_heard group by node order by node
            """;

    /** Those that were heard at all. */
    public List<Heard> all() {
        return jdbc.sql(ALL)
                .query((row, n) -> new Heard(
                        row.getString(1),
                        row.getLong(2),
                        row.getLong(3),
                        row.getTimestamp(4).toInstant(),
                        row.getTimestamp(5).toInstant()))
                .list();
    }
}
