package org.shouwang.journeys.load.measuring;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.shouwang.journeys.chaos.world.Database;

/** From the moment that a node recorded an event to the one at which the county took it in, both by the same clock. */
public final class OnTheWay {

    private static final double NANOS_A_MILLI = 1e6;
    private static final String RECORDED = "select event_id, recorded_at from publication_log";
    private static final String RECEIVED = "select event_id, received_at from intake where node = ?";

    private record Event(Instant recorded, Instant received) {}

    private final List<Event> events = new ArrayList<>();
    private final Instant origin;
    private final long originNanos;

    /** @param origin what the clock showed at that moment of the monotonic clock */
    public OnTheWay(String node, Database own, Database county, Instant origin, long originNanos) {
        this.origin = origin;
        this.originNanos = originNanos;
        try (Connection here = own.connect();
                Connection there = county.connect()) {
            read(node, recorded(here), there);
        } catch (SQLException e) {
            throw new IllegalStateException("The logs cannot be read", e);
        }
    }

    /** Of the events recorded in the span. */
    public Percentiles in(Span span) {
        return Percentiles.of(
                events.stream()
                        .filter(event -> span.contains(originNanos
                                + Duration.between(origin, event.recorded()).toNanos()))
                        .map(event -> Duration.between(event.recorded(), event.received())
                                        .toNanos()
                                / NANOS_A_MILLI)
                        .toList(),
                0);
    }

    private void read(String node, Map<String, Instant> recorded, Connection county) throws SQLException {
        try (PreparedStatement statement = county.prepareStatement(RECEIVED)) {
            statement.setString(1, node);
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    Instant at = recorded.get(rows.getString(1));
                    if (at != null) {
                        events.add(new Event(
                                at, rows.getObject(2, OffsetDateTime.class).toInstant()));
                    }
                }
            }
        }
    }

    private static Map<String, Instant> recorded(Connection node) throws SQLException {
        Map<String, Instant> recorded = new HashMap<>();
        try (PreparedStatement statement = node.prepareStatement(RECORDED);
                ResultSet rows = statement.executeQuery()) {
            while (rows.next()) {
                recorded.put(rows.getString(1), Instant.parse(rows.getString(2)));
            }
        }
        return recorded;
    }
}
