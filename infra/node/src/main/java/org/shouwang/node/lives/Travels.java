package org.shouwang.node.lives;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Tells of single records how far they have come. */
@Repository
public class Travels {

    private static final String OF = """
            select event_id,
                   case when bool_or(seq <= agreed_seq) then 'REPORTED'
                        when bool_or(seq <= sent) then 'SENT' else 'SAVED' end as travelled
              from publication_log join publication_life using (epoch)
             where event_id in (:events)
             group by event_id
            """;

    private final JdbcClient jdbc;

    Travels(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Under the ids of the events; all that are asked for are there. */
    public Map<String, Travelled> of(Collection<String> events) {
        Map<String, Travelled> travelled = new HashMap<>();
        events.forEach(event -> travelled.put(event, Travelled.SAVED));
        if (!events.isEmpty()) {
            jdbc.sql(OF).param("events", events).query(row -> {
                travelled.put(row.getString("event_id"), Travelled.valueOf(row.getString("travelled")));
            });
        }
        return travelled;
    }
}
