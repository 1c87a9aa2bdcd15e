package org.shouwang.platform.processing;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What no handler could take, counted and shown until somebody has put it right. */
public final class ParkedEvents {

    /** One event that waits, with the reason it was given; those behind it in its sequence have none. */
    public record Parked(String group, String sequence, String eventId, String type, String since, String reason) {}

    private static final String LETTERS = "select count(*) from dead_letter_entry";

    private static final String ALL = """
            select processingGroup as "group", sequenceIdentifier as sequence, eventIdentifier as eventId,
                   payloadType as type, enqueuedAt as since, coalesce(causeMessage, '') as reason
              from dead_letter_entry
             order by enqueuedAt, sequenceIdentifier, sequenceIndex
             limit 1000
            """;

    private final JdbcClient jdbc;

    ParkedEvents(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public long letters() {
        return jdbc.sql(LETTERS).query(Long.class).single();
    }

    /** The oldest thousand. */
    public List<Parked> all() {
        return jdbc.sql(ALL).query(Parked.class).list();
    }
}
