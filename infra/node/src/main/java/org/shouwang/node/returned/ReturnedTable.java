package org.shouwang.node.returned;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.shouwang.events.envelope.Envelope;
import org.shouwang.node.identity.NodeIdentity;
import org.shouwang.node.lives.HeaderOfRow;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Keeps {@code returned_record}; what was decided of a record is written beside it, its bytes stay. */
@Repository
class ReturnedTable {

    private static final String KEEP = """
            insert into returned_record (epoch, seq, event_id, child_id, payload, reason, returned_at)
            values (:epoch, :seq, :event, :child, :payload, :reason, now())
            """;

    private static final String WAITING = """
            select l.epoch, l.seq, l.event_id, l.type, l.rev, l.occurred_on, l.recorded_at, l.prev_hash,
                   r.payload, r.child_id, r.reason
              from returned_record r join publication_log l using (epoch, seq)
             where r.decision is null
             order by l.epoch, l.seq
            """;

    private static final String COUNT = "select count(*) from returned_record where decision is null";

    private static final String DECIDE = """
            update returned_record set decision = :decision, decided_at = now(), note = :note
             where epoch = :epoch and seq = :seq and decision is null
            """;

    private final JdbcClient jdbc;
    private final String node;

    ReturnedTable(JdbcClient jdbc, NodeIdentity node) {
        this.jdbc = jdbc;
        this.node = node.id();
    }

    void keep(Envelope record, @Nullable String child, Conflict why) {
        jdbc.sql(KEEP)
                .param("epoch", record.header().epoch())
                .param("seq", record.header().seq())
                .param("event", record.header().eventId())
                .param("child", child)
                .param("payload", record.payload())
                .param("reason", why.name())
                .update();
    }

    List<ReturnedRow> waiting() {
        return jdbc.sql(WAITING).query(this::row).list();
    }

    Optional<ReturnedRow> waiting(int epoch, long seq) {
        return waiting().stream()
                .filter(row -> row.header().epoch() == epoch && row.header().seq() == seq)
                .findFirst();
    }

    long count() {
        return jdbc.sql(COUNT).query(Long.class).single();
    }

    void decide(int epoch, long seq, String decision, @Nullable String note) {
        jdbc.sql(DECIDE)
                .param("decision", decision)
                .param("note", note)
                .param("epoch", epoch)
                .param("seq", seq)
                .update();
    }

    private ReturnedRow row(ResultSet row, int number) throws SQLException {
        return new ReturnedRow(
                HeaderOfRow.read(node, row),
                row.getBytes("payload"),
                row.getString("child_id"),
                row.getString("reason"));
    }
}
