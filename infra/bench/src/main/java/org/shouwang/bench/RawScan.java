package org.shouwang.bench;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.shouwang.county.children.Recorded;
import org.shouwang.events.Event;
import org.shouwang.events.EventCatalog;
import org.shouwang.platform.json.EventJson;
import tools.jackson.databind.ObjectReader;

/**
 * The limit to be measured against: one thread, one cursor, Jackson into the same records, which are then dropped. It leaves
 * out what the product does besides: metadata, missing fields, the fold and the figures.
 */
final class RawScan implements Contender {

    private static final String ROWS = """
            select globalIndex, eventIdentifier, aggregateIdentifier, sequenceNumber, timeStamp, payloadType, payload
              from domain_event_entry
             order by globalIndex
            """;

    private static final Map<String, ObjectReader> READERS = EventCatalog.entries().stream()
            .collect(Collectors.toMap(EventCatalog.Entry::name, (EventCatalog.Entry entry) -> EventJson.mapper()
                    .readerFor(entry.type())));

    private final DataSource store;
    /** Kept, so that nobody may find that the records are not needed. */
    long checksum;

    RawScan(DataSource store) {
        this.store = store;
    }

    @Override
    public String name() {
        return "raw JDBC scan + Jackson";
    }

    @Override
    public Run run() throws SQLException {
        long start = System.nanoTime();
        long events = 0;
        try (Connection connection = store.getConnection()) {
            connection.setAutoCommit(false);
            try (PreparedStatement scan = connection.prepareStatement(ROWS)) {
                scan.setFetchSize(5_000);
                ResultSet rows = scan.executeQuery();
                while (rows.next()) {
                    checksum += record(rows).seq();
                    events++;
                }
            }
            connection.rollback();
        }
        return new Run(events, System.nanoTime() - start, null);
    }

    private static Recorded record(ResultSet rows) throws SQLException {
        Event event = Objects.requireNonNull(READERS.get(rows.getString(6))).readValue(rows.getBytes(7));
        Instant at = Instant.parse(rows.getString(5));
        return new Recorded(event, rows.getString(3), 1, rows.getLong(4), rows.getString(2), at, at, rows.getLong(1));
    }
}
