package org.shouwang.journeys.chaos.checker;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.shouwang.journeys.chaos.world.Database;

/** The event stores as they are. */
final class Stores {

    private static final String ALL = """
            select globalIndex, eventIdentifier, aggregateIdentifier, sequenceNumber, payloadType, payload
              from domain_event_entry
             where aggregateIdentifier like ?
             order by globalIndex
            """;

    /** What came back from the county and waits for a person is at the node too, with all its bytes. */
    private static final String WAITING = """
            select 9000000000000000 + r.seq, r.event_id, coalesce(r.child_id, ''), 0, l.type, r.payload
              from returned_record r join publication_log l using (epoch, seq)
             where r.event_id not in (select eventIdentifier from domain_event_entry)
               and l.type like ?
             order by r.epoch, r.seq
            """;

    /** Every record that stands in a place, its event known from another place or unreadable though it may be. */
    private static final String PLACED = """
            select coalesce(global_index, 0), event_id, node || '/' || epoch, seq, type, ''::bytea
              from intake where node || '/' || epoch like ? order by epoch, seq
            """;

    private Stores() {}

    static List<StoredEvent> ofNode(Database node) throws SQLException {
        List<StoredEvent> events = read(node, ALL, "%");
        events.addAll(read(node, WAITING, "%"));
        return events;
    }

    static List<StoredEvent> ofNodeAtCounty(Database county, String node) throws SQLException {
        return read(county, ALL, node + "/%");
    }

    static List<StoredEvent> placedAtCounty(Database county, String node) throws SQLException {
        return read(county, PLACED, node + "/%");
    }

    private static List<StoredEvent> read(Database database, String sql, String streams) throws SQLException {
        List<StoredEvent> events = new ArrayList<>();
        try (Connection connection = database.connect();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setString(1, streams);
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    events.add(new StoredEvent(
                            rows.getLong(1),
                            rows.getString(2),
                            rows.getString(3),
                            rows.getLong(4),
                            rows.getString(5),
                            rows.getBytes(6)));
                }
            }
        }
        return events;
    }
}
