package org.shouwang.journeys.chaos.checker;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Events that the county was sent and has not in its store: held for an earlier one, or parked. */
final class SetAside {

    private static final String BYTES = "select bytes from held_record union all select bytes from parked_record";
    private static final int HEADER_AT = 8;
    private static final int LENGTH_AT = 4;
    private static final int LINE_OF_THE_ID = 4;

    private SetAside() {}

    static Set<String> ids(Connection county) throws SQLException {
        Set<String> ids = new HashSet<>();
        try (Statement statement = county.createStatement();
                ResultSet rows = statement.executeQuery(BYTES)) {
            while (rows.next()) {
                ids.add(idIn(rows.getBytes(1)));
            }
        }
        return ids;
    }

    /** Four bytes of mark, the length of the header, and the header line by line; empty when it is nothing like that. */
    static String idIn(byte[] record) {
        if (record.length < HEADER_AT) {
            return "";
        }
        int length = ByteBuffer.wrap(record).getInt(LENGTH_AT);
        if (length < 0 || length > record.length - HEADER_AT) {
            return "";
        }
        List<String> lines = new String(record, HEADER_AT, length, StandardCharsets.UTF_8)
                .lines()
                .toList();
        return lines.size() > LINE_OF_THE_ID ? lines.get(LINE_OF_THE_ID) : "";
    }
}
