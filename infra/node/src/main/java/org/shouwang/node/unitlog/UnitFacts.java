package org.shouwang.node.unitlog;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.shouwang.events.Event;
import org.shouwang.events.EventCatalog;
import org.shouwang.platform.json.EventJson;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What the unit did, by kind and day. */
@Component
public class UnitFacts {

    private final JdbcClient jdbc;

    UnitFacts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    private static final String BETWEEN = """
            select payload::text
              from rm_unit_fact
             where type = :type and occurred_on between :from and :to
             order by occurred_on desc, recorded_at desc, event_id
            """;

    /** Both days included; the latest day first, and of one day what was recorded last. */
    public <E extends Event> List<E> between(LocalDate from, LocalDate to, Class<E> type) {
        EventCatalog.Entry entry = EventCatalog.of(type).orElseThrow();
        return jdbc
                .sql(BETWEEN)
                .param("type", entry.name())
                .param("from", from)
                .param("to", to)
                .query(String.class)
                .list()
                .stream()
                .map(json -> EventJson.read(entry.name(), entry.revision(), json.getBytes(StandardCharsets.UTF_8)))
                .map(type::cast)
                .toList();
    }
}
