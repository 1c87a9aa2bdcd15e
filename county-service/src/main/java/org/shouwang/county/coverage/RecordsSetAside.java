package org.shouwang.county.coverage;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.shouwang.platform.sync.ParkReason;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The records that are parked, newest first, and those that are held, next first. */
@Repository
class RecordsSetAside {

    static final int PAGE = 100;

    private static final String PARKED = """
            select id, node, reason, epoch, seq, type, received_at, length(bytes) as size
              from parked_record
             where resolved_at is null and (:node::text is null or node = :node)
             order by id desc
             limit :limit offset :offset
            """;

    private static final String HELD = """
            select 0 as id, node, null as reason, epoch, seq, null as type, received_at, length(bytes) as size
              from held_record
             where (:node::text is null or node = :node)
             order by node, epoch, seq
             limit :limit offset :offset
            """;

    /** The header's lines and 2 kB of payload are within the first 8 kB of any honest record. */
    private static final String ONE = """
            select id, node, reason, epoch, seq, type, received_at, length(bytes) as size,
                   detail, header, substring(bytes from 1 for 8192) as beginning
              from parked_record
             where id = :id
            """;

    private final JdbcClient jdbc;

    RecordsSetAside(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Of one node, or of all. */
    List<SetAside> parked(@Nullable String node, int page) {
        return list(PARKED, node, page);
    }

    /** Of one node, or of all. */
    List<SetAside> held(@Nullable String node, int page) {
        return list(HELD, node, page);
    }

    Optional<ParkedRecord> one(long id) {
        return jdbc.sql(ONE)
                .param("id", id)
                .query((row, number) -> new ParkedRecord(
                        setAside(row, number),
                        row.getString("detail"),
                        row.getString("header"),
                        Excerpt.of(row.getBytes("beginning"))))
                .optional();
    }

    private List<SetAside> list(String sql, @Nullable String node, int page) {
        return jdbc.sql(sql)
                .param("node", node)
                .param("limit", PAGE + 1)
                .param("offset", (long) page * PAGE)
                .query(RecordsSetAside::setAside)
                .list();
    }

    private static SetAside setAside(ResultSet row, int number) throws SQLException {
        String reason = row.getString("reason");
        return new SetAside(
                row.getLong("id"),
                row.getString("node"),
                reason == null ? null : ParkReason.valueOf(reason),
                row.getObject("epoch", Integer.class),
                row.getObject("seq", Long.class),
                row.getString("type"),
                LocalDateTime.ofInstant(
                        row.getObject("received_at", OffsetDateTime.class).toInstant(), NodeCoverage.HERE),
                row.getLong("size"));
    }
}
