package org.shouwang.county.parking;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.shouwang.platform.sync.Arrival;
import org.shouwang.platform.sync.ParkReason;
import org.shouwang.platform.sync.Verdict;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What stands beside the parked records. */
@Repository
class ParkedRows {

    static final ZoneId HERE = ZoneId.of("Asia/Shanghai");

    /** Records that nobody took in yet, and those that were. */
    record Counts(long open, long setAside, long resolved) {}

    private static final String COUNTS = """
            select count(*) filter (where resolved_at is null and set_aside_at is null) as open,
                   count(*) filter (where resolved_at is null and set_aside_at is not null) as setAside,
                   count(*) filter (where resolved_at is not null) as resolved
              from parked_record
            """;

    private static final String COLUMNS = """
            select id, node, reason, epoch, seq, type, received_at, tries, last_tried, set_aside_why, set_aside_by,
                   outcome, resolved_by, resolved_at
              from parked_record
            """;

    private static final String WAITING = COLUMNS + """
             where resolved_at is null
             order by set_aside_at is not null, reason, node, id
             limit 500
            """;

    private static final String RESOLVED_LATELY =
            COLUMNS + " where resolved_at is not null order by resolved_at desc, id desc limit 20";

    private static final String OF_REASON = """
            select id from parked_record
             where resolved_at is null and set_aside_at is null and reason = :reason and id > :after
             order by id limit :limit
            """;

    /** Their log went on without them; {@code epoch} and {@code seq} are the record's own words, so the rest is checked. */
    private static final String IN_PLACE = """
            select id
              from parked_record as parked
             where resolved_at is null and id > :after
               and exists (select from intake
                            where intake.node = parked.node and intake.epoch = parked.epoch
                              and intake.seq = parked.seq and global_index is null)
             order by id limit :limit
            """;

    private static final String BYTES =
            "select node, bytes from parked_record where id = :id and resolved_at is null for update";

    private static final String RESOLVE = """
            update parked_record
               set tries = tries + 1, last_tried = :at, resolved_at = :at, outcome = :outcome, resolved_by = :occasion
             where id = :id
            """;

    private static final String TRIED = """
            update parked_record set tries = tries + 1, last_tried = :at, reason = :reason
             where id = :id and resolved_at is null
            """;

    private static final String SET_ASIDE = """
            update parked_record set set_aside_at = :at, set_aside_why = :why, set_aside_by = :by where id = :id
            """;

    private final JdbcClient jdbc;

    ParkedRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Counts counts() {
        return jdbc.sql(COUNTS).query(Counts.class).single();
    }

    /** The open ones first, by reason. */
    List<ParkedRow> waiting() {
        return jdbc.sql(WAITING).query(ParkedRows::row).list();
    }

    List<ParkedRow> resolvedLately() {
        return jdbc.sql(RESOLVED_LATELY).query(ParkedRows::row).list();
    }

    List<Long> open(ParkReason reason, long after, int limit) {
        return jdbc.sql(OF_REASON)
                .param("reason", reason.name())
                .param("after", after)
                .param("limit", limit)
                .query(Long.class)
                .list();
    }

    List<Long> inPlace(long after, int limit) {
        return jdbc.sql(IN_PLACE)
                .param("after", after)
                .param("limit", limit)
                .query(Long.class)
                .list();
    }

    /** Locked until the transaction ends; empty when there is nothing to be done about it any more. */
    Optional<Arrival> unresolved(long id) {
        return jdbc.sql(BYTES)
                .param("id", id)
                .query((row, number) -> Arrival.of(row.getString("node"), row.getBytes("bytes")))
                .optional();
    }

    void note(long id, Verdict verdict, Occasion occasion, OffsetDateTime at) {
        if (verdict.is(Verdict.Outcome.PARK)) {
            tried(id, Objects.requireNonNull(verdict.reason()), at);
        } else {
            jdbc.sql(RESOLVE)
                    .param("id", id)
                    .param("outcome", verdict.outcome().name())
                    .param("occasion", occasion.name())
                    .param("at", at)
                    .update();
        }
    }

    void tried(long id, ParkReason reason, OffsetDateTime at) {
        jdbc.sql(TRIED)
                .param("id", id)
                .param("reason", reason.name())
                .param("at", at)
                .update();
    }

    void setAside(long id, String why, String by, OffsetDateTime at) {
        jdbc.sql(SET_ASIDE)
                .param("id", id)
                .param("why", why)
                .param("by", by)
                .param("at", at)
                .update();
    }

    private static ParkedRow row(ResultSet row, int number) throws SQLException {
        return new ParkedRow(
                row.getLong("id"),
                row.getString("node"),
                ParkReason.valueOf(row.getString("reason")),
                row.getObject("epoch", Integer.class),
                row.getObject("seq", Long.class),
                row.getString("type"),
                Objects.requireNonNull(here(row, "received_at")),
                row.getInt("tries"),
                here(row, "last_tried"),
                row.getString("set_aside_why"),
                row.getString("set_aside_by"),
                row.getString("outcome"),
                row.getString("resolved_by"),
                here(row, "resolved_at"));
    }

    private static @Nullable LocalDateTime here(ResultSet row, String column) throws SQLException {
        OffsetDateTime at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : LocalDateTime.ofInstant(at.toInstant(), HERE);
    }
}
