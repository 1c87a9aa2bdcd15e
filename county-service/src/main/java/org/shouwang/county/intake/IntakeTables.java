package org.shouwang.county.intake;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.shouwang.county.intake.ReadFromTables.Met;
import org.shouwang.platform.sync.Arrival;
import org.shouwang.platform.sync.Judged;
import org.shouwang.platform.sync.NodeLog;
import org.shouwang.platform.sync.NodeSync;
import org.shouwang.platform.sync.Position;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Positions, and records that are held. Everything here happens under the lock on appends. */
@Repository
class IntakeTables {

    private static final String POSITIONS = """
            select node, epoch, seq, hash
              from node_position
              join unnest(:nodes, :epochs) as asked (node, epoch) using (node, epoch)
            """;

    private static final String POSITION = "select seq, hash from node_position where node = :node and epoch = :epoch";

    private static final String TAKEN = """
            select node, epoch, seq, hash, true as signed
              from intake join unnest(:nodes, :epochs, :seqs) as asked (node, epoch, seq) using (node, epoch, seq)
            """;

    private static final String HELD = """
            select node, epoch, seq, hash, signed
              from held_record join unnest(:nodes, :epochs, :seqs) as asked (node, epoch, seq) using (node, epoch, seq)
            """;

    private static final String HAS = "select exists (select 1 from intake where node = :node and hash = :hash)";

    private static final String WAITING = "select distinct node, epoch from held_record where node = any (:nodes)";

    private static final String MOVE = """
            insert into node_position (node, epoch, seq, hash, first_heard, last_heard)
            select node, epoch, seq, hash, :at, :at
              from unnest(:nodes, :epochs, :seqs, :hashes) as moved (node, epoch, seq, hash)
            on conflict (node, epoch)
            do update set seq = excluded.seq, hash = excluded.hash, last_heard = excluded.last_heard
            """;

    private static final String HOLD = """
            insert into held_record (node, epoch, seq, hash, received_at, signed, bytes)
            select distinct on (node, epoch, seq, hash) node, epoch, seq, hash, :at, signed, bytes
              from unnest(:nodes, :epochs, :seqs, :hashes, :signed, :bytes)
                   as early (node, epoch, seq, hash, signed, bytes)
             order by node, epoch, seq, hash, signed desc
            on conflict (node, epoch, seq, hash) do update set signed = true, bytes = excluded.bytes
                     where excluded.signed and not held_record.signed
            """;

    /** As far as one signature can reach, and beyond the first record 64 MB at a time. */
    private static final String HELD_AFTER = """
            select bytes
              from (select seq, received_at, bytes, sum(length(bytes)) over (order by seq, received_at, hash) as upto
                      from held_record
                     where node = :node and epoch = :epoch and seq > :seq and seq <= :seq + :batch) as nearest
             where upto - length(bytes) < 64000000
             order by seq, received_at
            """;

    private static final String RELEASE = """
            delete from held_record
             using unnest(:nodes, :epochs, :seqs, :hashes) as done (node, epoch, seq, hash)
             where held_record.node = done.node and held_record.epoch = done.epoch
               and held_record.seq = done.seq and held_record.hash = done.hash
            """;

    private final JdbcClient jdbc;

    IntakeTables(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Of the logs of which something is known. */
    Map<NodeLog, Position> positions(Set<NodeLog> logs) {
        Map<NodeLog, Position> positions = new HashMap<>();
        Columns<NodeLog> asked =
                new Columns<>(List.copyOf(logs)).text("nodes", NodeLog::node).integer("epochs", NodeLog::epoch);
        jdbc.sql(POSITIONS).params(asked.params()).query(row -> {
            positions.put(log(row), position(row));
        });
        return positions;
    }

    Position position(NodeLog log) {
        return jdbc.sql(POSITION)
                .param("node", log.node())
                .param("epoch", log.epoch())
                .query((row, number) -> position(row))
                .optional()
                .orElse(Position.START);
    }

    /** Records that stand at the places of these. */
    List<Met> taken(List<Arrival> places) {
        return met(TAKEN, places);
    }

    /** Records that wait for the places of these. */
    List<Met> held(List<Arrival> places) {
        return met(HELD, places);
    }

    boolean has(String node, String hash) {
        return jdbc.sql(HAS)
                .param("node", node)
                .param("hash", hash)
                .query(Boolean.class)
                .single();
    }

    /** Logs of these nodes of which records wait. */
    Set<NodeLog> waiting(Set<String> nodes) {
        Columns<String> asked = new Columns<>(List.copyOf(nodes)).text("nodes", node -> node);
        return new HashSet<>(jdbc.sql(WAITING)
                .params(asked.params())
                .query((row, number) -> log(row))
                .list());
    }

    private List<Met> met(String sql, List<Arrival> places) {
        Columns<Arrival> asked = new Columns<>(places)
                .text("nodes", record -> record.log().node())
                .integer("epochs", record -> record.log().epoch())
                .bigint("seqs", Arrival::seq);
        return jdbc.sql(sql)
                .params(asked.params())
                .query((row, number) ->
                        new Met(log(row), row.getLong("seq"), row.getString("hash"), row.getBoolean("signed")))
                .list();
    }

    void move(Map<NodeLog, Position> positions, OffsetDateTime heardAt) {
        Columns<Map.Entry<NodeLog, Position>> moved = new Columns<>(List.copyOf(positions.entrySet()))
                .text("nodes", entry -> entry.getKey().node())
                .integer("epochs", entry -> entry.getKey().epoch())
                .bigint("seqs", entry -> entry.getValue().seq())
                .text("hashes", entry -> entry.getValue().hash())
                .same("at", heardAt);
        jdbc.sql(MOVE).params(moved.params()).update();
    }

    void hold(List<Judged> early, OffsetDateTime receivedAt) {
        Columns<Judged> held = places(early)
                .bool("signed", judged -> judged.arrival().opened().signature() != null)
                .bytea("bytes", judged -> judged.arrival().bytes())
                .same("at", receivedAt);
        jdbc.sql(HOLD).params(held.params()).update();
    }

    List<Arrival> heldAfter(NodeLog log, Position known) {
        return jdbc.sql(HELD_AFTER)
                .param("node", log.node())
                .param("epoch", log.epoch())
                .param("seq", known.seq())
                .param("batch", NodeSync.LARGEST_BATCH)
                .query((row, number) -> Arrival.of(log.node(), row.getBytes("bytes")))
                .list();
    }

    void release(List<Judged> done) {
        jdbc.sql(RELEASE).params(places(done).params()).update();
    }

    private static Columns<Judged> places(List<Judged> records) {
        return new Columns<>(records)
                .text("nodes", judged -> judged.arrival().log().node())
                .integer("epochs", judged -> judged.arrival().log().epoch())
                .bigint("seqs", judged -> judged.arrival().seq())
                .text("hashes", Judged::hash);
    }

    private static Position position(ResultSet row) throws SQLException {
        return new Position(row.getLong("seq"), row.getString("hash"));
    }

    private static NodeLog log(ResultSet row) throws SQLException {
        return new NodeLog(row.getString("node"), row.getInt("epoch"));
    }
}
