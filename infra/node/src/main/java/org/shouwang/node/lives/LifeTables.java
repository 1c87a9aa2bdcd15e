package org.shouwang.node.lives;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.shouwang.node.identity.NodeIdentity;
import org.shouwang.platform.sync.Holding.Gap;
import org.shouwang.platform.sync.NodeState;
import org.shouwang.platform.sync.NodeState.Life;
import org.shouwang.platform.sync.NodeState.Standing;
import org.shouwang.platform.sync.Position;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Keeps what the node knows of its log's travels. */
@Repository
class LifeTables {

    private static final String LIVES = """
            select epoch, base_hash, head_seq, head_hash, sent, agreed_seq, agreed_hash, silences, hole_first, hole_last
              from publication_life
            """;

    private static final String STATE =
            "select standing, comparing_seq, comparing_hash, numbered_to from publication_state";

    private static final String LOCK = "select numbered_to from publication_state for update";

    private static final String SAVE_LIFE = """
            insert into publication_life (epoch, base_hash, head_seq, head_hash, sent, agreed_seq, agreed_hash, silences,
                                          hole_first, hole_last, begun_at)
            values (:epoch, :base, :head, :headHash, :sent, :agreed, :agreedHash, :silences, :first, :last, :now)
            on conflict (epoch) do update
               set base_hash = excluded.base_hash, head_seq = excluded.head_seq, head_hash = excluded.head_hash,
                   sent = excluded.sent, agreed_seq = excluded.agreed_seq, agreed_hash = excluded.agreed_hash,
                   silences = excluded.silences, hole_first = excluded.hole_first, hole_last = excluded.hole_last
            """;

    private static final String SAVE_STATE = """
            insert into publication_state (standing, comparing_seq, comparing_hash, numbered_to)
            values (:standing, :seq, :hash, :numberedTo)
            on conflict (only_one) do update
               set standing = excluded.standing, comparing_seq = excluded.comparing_seq,
                   comparing_hash = excluded.comparing_hash, numbered_to = excluded.numbered_to
            """;

    /** What is known, and the index up to which every event has its number. */
    record Kept(NodeState state, long numberedTo) {}

    private final JdbcClient jdbc;
    private final String node;
    private final Clock clock;

    LifeTables(JdbcClient jdbc, NodeIdentity node, Clock clock) {
        this.jdbc = jdbc;
        this.node = node.id();
        this.clock = clock;
    }

    /** Nobody else changes it until the transaction ends. */
    Kept lock() {
        jdbc.sql(LOCK).query(row -> {});
        return read();
    }

    Kept read() {
        SortedMap<Integer, Life> lives = new TreeMap<>();
        jdbc.sql(LIVES).query(row -> {
            lives.put(row.getInt("epoch"), life(row));
        });
        return jdbc.sql(STATE)
                .query((row, number) -> new Kept(
                        new NodeState(
                                node,
                                Standing.valueOf(row.getString("standing")),
                                lives,
                                position(row, "comparing_seq", "comparing_hash")),
                        row.getLong("numbered_to")))
                .optional()
                .orElseGet(() -> new Kept(NodeState.fresh(node, 1), 0));
    }

    void save(NodeState before, NodeState now, long numberedTo) {
        now.lives().forEach((epoch, life) -> {
            if (!life.equals(before.lives().get(epoch)) || before.equals(now)) {
                save(epoch, life);
            }
        });
        Position comparing = now.comparing();
        jdbc.sql(SAVE_STATE)
                .param("standing", now.standing().name())
                .param("seq", comparing == null ? null : comparing.seq())
                .param("hash", comparing == null ? null : comparing.hash())
                .param("numberedTo", numberedTo)
                .update();
    }

    private void save(int epoch, Life life) {
        Gap hole = life.sentAgain();
        jdbc.sql(SAVE_LIFE)
                .param("epoch", epoch)
                .param("base", life.baseHash())
                .param("head", life.head().seq())
                .param("headHash", life.head().hash())
                .param("sent", life.sent())
                .param("agreed", life.agreed().seq())
                .param("agreedHash", life.agreed().hash())
                .param("silences", life.silences())
                .param("first", hole == null ? null : hole.first())
                .param("last", hole == null ? null : hole.last())
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
    }

    private static Life life(ResultSet row) throws SQLException {
        Long first = row.getObject("hole_first", Long.class);
        Gap hole = first == null ? null : new Gap(row.getInt("epoch"), first, row.getLong("hole_last"));
        return new Life(
                row.getString("base_hash"),
                new Position(row.getLong("head_seq"), row.getString("head_hash")),
                row.getLong("sent"),
                new Position(row.getLong("agreed_seq"), row.getString("agreed_hash")),
                row.getInt("silences"),
                hole);
    }

    private static @Nullable Position position(ResultSet row, String seq, String hash) throws SQLException {
        String of = row.getString(hash);
        return of == null ? null : new Position(row.getLong(seq), of);
    }
}
