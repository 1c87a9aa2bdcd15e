package org.shouwang.county.intake;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.shouwang.county.chain.Arrival;
import org.shouwang.county.chain.Chain;
import org.shouwang.county.chain.Judged;
import org.shouwang.county.chain.NodeLog;
import org.shouwang.county.chain.Position;
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

    private static final String MET = """
            with asked as (select * from unnest(:nodes, :epochs, :seqs) as place (node, epoch, seq))
            select node, epoch, seq, hash from intake join asked using (node, epoch, seq)
            union all
            select node, epoch, seq, hash from held_record join asked using (node, epoch, seq)
            """;

    private static final String MOVE = """
            insert into node_position (node, epoch, seq, hash, first_heard, last_heard)
            select node, epoch, seq, hash, :at, :at
              from unnest(:nodes, :epochs, :seqs, :hashes) as moved (node, epoch, seq, hash)
            on conflict (node, epoch)
            do update set seq = excluded.seq, hash = excluded.hash, last_heard = excluded.last_heard
            """;

    private static final String HOLD = """
            insert into held_record (node, epoch, seq, hash, received_at, bytes)
            select node, epoch, seq, hash, :at, bytes
              from unnest(:nodes, :epochs, :seqs, :hashes, :bytes) as early (node, epoch, seq, hash, bytes)
            on conflict do nothing
            """;

    /** Those that may follow now: at most 200 places and, beyond the first record, 16 MB at a time. */
    private static final String NEXT_HELD = """
            select bytes
              from (select seq, received_at, bytes, sum(length(bytes)) over (order by seq, received_at, hash) as upto
                      from held_record
                     where node = :node and epoch = :epoch and seq <= :seq + 200) as nearest
             where upto - length(bytes) < 16000000
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

    /** Every log asked for, from its start if nothing of it is known. */
    Map<NodeLog, Chain> chains(Set<NodeLog> logs) {
        Map<NodeLog, Chain> chains = new HashMap<>();
        logs.forEach(log -> chains.put(log, new Chain(Position.START)));
        Columns<NodeLog> asked =
                new Columns<>(List.copyOf(logs)).text("nodes", NodeLog::node).integer("epochs", NodeLog::epoch);
        jdbc.sql(POSITIONS).params(asked.params()).query(row -> {
            chains.put(log(row), new Chain(new Position(row.getLong("seq"), row.getString("hash"))));
        });
        return chains;
    }

    /** Tells the chains which records are known, or held, at the places of these. */
    void meet(List<Arrival> records, Map<NodeLog, Chain> chains) {
        Columns<Arrival> asked = new Columns<>(records)
                .text("nodes", record -> record.log().node())
                .integer("epochs", record -> record.log().epoch())
                .bigint("seqs", Arrival::seq);
        jdbc.sql(MET).params(asked.params()).query(row -> {
            Objects.requireNonNull(chains.get(log(row))).meet(row.getLong("seq"), row.getString("hash"));
        });
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
        Columns<Judged> held =
                places(early).bytea("bytes", judged -> judged.arrival().bytes()).same("at", receivedAt);
        jdbc.sql(HOLD).params(held.params()).update();
    }

    List<Arrival> nextHeld(NodeLog log, Position known) {
        return jdbc.sql(NEXT_HELD)
                .param("node", log.node())
                .param("epoch", log.epoch())
                .param("seq", known.seq())
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

    private static NodeLog log(ResultSet row) throws SQLException {
        return new NodeLog(row.getString("node"), row.getInt("epoch"));
    }
}
