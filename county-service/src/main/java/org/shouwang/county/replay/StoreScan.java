package org.shouwang.county.replay;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.postgresql.PGStatement;

/** One pass over the store in the order of its index, by a cursor of the server, in blocks of rows. */
final class StoreScan {

    private static final int ROWS_PER_FETCH = 5_000;
    private static final int ROWS_PER_BLOCK = 1_000;

    /** A driver that is told so sends payloads as they are instead of twice as long in hexadecimal. */
    private static final int BINARY_FROM_THE_FIRST = -1;

    private static final String ROWS = """
            select globalIndex, eventIdentifier, aggregateIdentifier, sequenceNumber,
                   payloadType, payloadRevision, payload, metaData, timeStamp
              from domain_event_entry
             where globalIndex <= ?
             order by globalIndex
            """;

    /** Takes a block of rows; false ends the scan. */
    @FunctionalInterface
    interface Blocks {
        boolean take(List<StoredRow> block) throws InterruptedException;
    }

    private StoreScan() {}

    static void read(Connection connection, CutOff cut, Blocks blocks) throws SQLException, InterruptedException {
        try (PreparedStatement statement = connection.prepareStatement(ROWS)) {
            statement.unwrap(PGStatement.class).setPrepareThreshold(BINARY_FROM_THE_FIRST);
            statement.setFetchSize(ROWS_PER_FETCH);
            statement.setLong(1, cut.index());
            try (ResultSet rows = statement.executeQuery()) {
                inBlocks(rows, blocks);
            }
        }
    }

    private static void inBlocks(ResultSet rows, Blocks blocks) throws SQLException, InterruptedException {
        boolean more = true;
        while (more) {
            List<StoredRow> block = new ArrayList<>(ROWS_PER_BLOCK);
            while (block.size() < ROWS_PER_BLOCK && rows.next()) {
                block.add(row(rows));
            }
            more = !block.isEmpty() && blocks.take(block);
        }
    }

    private static StoredRow row(ResultSet rows) throws SQLException {
        return new StoredRow(
                rows.getLong(1),
                rows.getString(2),
                rows.getString(3),
                rows.getLong(4),
                rows.getString(5),
                rows.getString(6),
                rows.getBytes(7),
                rows.getBytes(8),
                rows.getString(9));
    }
}
