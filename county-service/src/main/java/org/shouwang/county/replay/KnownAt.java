package org.shouwang.county.replay;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import org.jspecify.annotations.Nullable;

/**
 * Finds the cut for an instant. It lies before the first record received after that instant: later records stand behind it
 * whatever a clock said, so a report at K stays as it was.
 */
final class KnownAt {

    /** Receive times stand in the store as text of one length, so they compare as text. */
    private static final DateTimeFormatter AS_STORED =
            new DateTimeFormatterBuilder().appendInstant(3).toFormatter().withZone(ZoneOffset.UTC);

    private static final String FIRST_AFTER = """
            select globalIndex
              from domain_event_entry
             where timeStamp > ?
             order by globalIndex
             limit 1
            """;

    private static final String LAST_BEFORE = """
            select globalIndex, timeStamp
              from domain_event_entry
             where globalIndex < ?
             order by globalIndex desc
             limit 1
            """;

    private KnownAt() {}

    static CutOff find(Connection connection, @Nullable Instant knownAt) throws SQLException {
        long firstAfter = knownAt == null ? Long.MAX_VALUE : firstAfter(connection, knownAt);
        try (PreparedStatement statement = connection.prepareStatement(LAST_BEFORE)) {
            statement.setLong(1, firstAfter);
            try (ResultSet last = statement.executeQuery()) {
                return last.next()
                        ? new CutOff(knownAt, last.getLong(1), Instant.parse(last.getString(2)))
                        : new CutOff(knownAt, 0, null);
            }
        }
    }

    private static long firstAfter(Connection connection, Instant knownAt) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(FIRST_AFTER)) {
            statement.setString(1, AS_STORED.format(knownAt));
            try (ResultSet found = statement.executeQuery()) {
                return found.next() ? found.getLong(1) : Long.MAX_VALUE;
            }
        }
    }
}
