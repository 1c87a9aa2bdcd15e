package org.shouwang.node.lives;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import org.shouwang.events.envelope.Header;

/** What {@code publication_log} keeps of a record, as it is hashed; the text of the moment is kept as it was written. */
public final class HeaderOfRow {

    private HeaderOfRow() {}

    public static Header read(String node, ResultSet row) throws SQLException {
        return new Header(
                Header.SUITE,
                node,
                row.getInt("epoch"),
                row.getLong("seq"),
                row.getString("event_id"),
                row.getString("type"),
                row.getInt("rev"),
                row.getObject("occurred_on", LocalDate.class),
                Instant.parse(row.getString("recorded_at")),
                row.getString("prev_hash"));
    }
}
