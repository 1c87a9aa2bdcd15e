package org.shouwang.platform.eventstore;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Reads the log for pages and measurements, without Axon. */
public final class StoredEvents {

    private static final String OF_AGGREGATE = """
            select globalIndex, eventIdentifier, aggregateIdentifier, sequenceNumber, payloadType, payloadRevision,
                   coalesce(convert_from(metaData, 'UTF8')::jsonb ->> 'recordedAt', timeStamp) as recordedAt, payload
              from domain_event_entry
             where aggregateIdentifier = :aggregate
             order by sequenceNumber
            """;

    private static final String LATEST = """
            select globalIndex, eventIdentifier, aggregateIdentifier, sequenceNumber, payloadType, payloadRevision,
                   coalesce(convert_from(metaData, 'UTF8')::jsonb ->> 'recordedAt', timeStamp) as recordedAt, payload
              from domain_event_entry
             order by globalIndex desc
             limit :limit
            """;

    private static final String HEAD = "select coalesce(max(globalIndex), 0) from domain_event_entry";

    private static final String COUNT = "select count(*) from domain_event_entry";

    private final JdbcClient jdbc;

    StoredEvents(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** In the order in which they were decided. */
    public List<StoredEvent> of(String aggregateId) {
        return jdbc.sql(OF_AGGREGATE)
                .param("aggregate", aggregateId)
                .query(StoredEvents::storedEvent)
                .list();
    }

    /** Those recorded last, the last one first. */
    public List<StoredEvent> latest(int limit) {
        return jdbc.sql(LATEST)
                .param("limit", limit)
                .query(StoredEvents::storedEvent)
                .list();
    }

    /** The index of the last event, 0 for an empty log. */
    public long head() {
        return jdbc.sql(HEAD).query(Long.class).single();
    }

    public long count() {
        return jdbc.sql(COUNT).query(Long.class).single();
    }

    private static StoredEvent storedEvent(ResultSet row, int number) throws SQLException {
        return new StoredEvent(
                row.getLong("globalIndex"),
                row.getString("eventIdentifier"),
                row.getString("aggregateIdentifier"),
                row.getLong("sequenceNumber"),
                row.getString("payloadType"),
                row.getInt("payloadRevision"),
                Instant.parse(row.getString("recordedAt")),
                row.getBytes("payload"));
    }
}
