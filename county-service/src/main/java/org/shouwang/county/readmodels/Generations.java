package org.shouwang.county.readmodels;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;
import org.shouwang.county.projecting.Generation;
import org.shouwang.county.projecting.Progress;
import org.shouwang.county.readmodels.Standing.State;
import org.springframework.dao.PessimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Which generations exist and how far they are. The row of a generation is also its lock: whoever writes its table holds the
 * row, so a switch finds both tables at rest.
 */
final class Generations implements Progress {

    private final JdbcClient jdbc;
    private final TransactionOperations transactions;
    private final GenerationTables tables;
    private final Clock clock;

    Generations(JdbcClient jdbc, TransactionOperations transactions, Clock clock) {
        this.jdbc = jdbc;
        this.transactions = transactions;
        this.tables = new GenerationTables(jdbc);
        this.clock = clock;
    }

    private static final String OF_MODEL = """
            select model, generation, shape, state, position, changes, target, begun_at, live_at
            from read_model_generation where model = ? order by generation
            """;

    List<Standing> of(String model) {
        return jdbc.sql(OF_MODEL).param(model).query(Generations::standing).list();
    }

    private static final String HEAD = "select coalesce(max(globalIndex), 0) from domain_event_entry";

    /** Index of the last event in the county's store. */
    long head() {
        return jdbc.sql(HEAD).query(Long.class).single();
    }

    private static final String TAKE_TURN = "select pg_advisory_xact_lock(hashtext('read_model ' || ?))";

    /** Brings the first generation to life, or begins the next beside the one that readers see, unless that was done. */
    void begin(String model, int shape) {
        transactions.executeWithoutResult(status -> {
            jdbc.sql(TAKE_TURN).param(model).query((row, n) -> n).list();
            List<Standing> all = of(model);
            if (all.isEmpty()) {
                create(new Generation(model, 1), shape, State.LIVE);
            } else if (all.stream().noneMatch(one -> one.is(State.BUILDING))) {
                create(all.get(all.size() - 1).generation().next(), shape, State.BUILDING);
            }
        });
    }

    private static final String CREATE = """
            insert into read_model_generation (model, generation, shape, state, target, begun_at, live_at)
            values (?, ?, ?, ?, (select coalesce(max(globalIndex), 0) from domain_event_entry), ?, ?)
            """;

    private void create(Generation generation, int shape, State state) {
        Timestamp now = Timestamp.from(clock.instant());
        tables.create(generation);
        jdbc.sql(CREATE)
                .params(generation.model(), generation.number(), shape, state.name(), now)
                .param(state == State.LIVE ? now : null)
                .update();
        if (state == State.LIVE) {
            tables.show(generation);
        }
    }

    private static final String ADVANCE = """
            update read_model_generation
            set position = greatest(position, ?), changes = changes + ?
            where model = ? and generation = ? and state <> 'RETIRED'
            returning changes
            """;

    @Override
    public OptionalLong advance(Generation generation, long position, boolean withRows) {
        return jdbc
                .sql(ADVANCE)
                .params(position, withRows ? 1 : 0, generation.model(), generation.number())
                .query(Long.class)
                .list()
                .stream()
                .mapToLong(Long::longValue)
                .findFirst();
    }

    private static final String LOCK = """
            select model, generation, shape, state, position, changes, target, begun_at, live_at
            from read_model_generation where model = ? and state <> 'RETIRED' order by generation for update
            """;

    /** Lets readers see the new generation in place of the old, if it holds all that the old one holds. */
    boolean takeOver(String model) {
        try {
            return Boolean.TRUE.equals(transactions.execute(status -> tookOver(model)));
        } catch (PessimisticLockingFailureException readersAreBusy) {
            return false;
        }
    }

    private static final String PATIENCE = "set local lock_timeout = '500ms'";

    private boolean tookOver(String model) {
        jdbc.sql(PATIENCE).update();
        List<Standing> both =
                jdbc.sql(LOCK).param(model).query(Generations::standing).list();
        if (both.size() != 2 || both.get(1).position() < both.get(0).position()) {
            return false;
        }
        retire(both.get(0).generation());
        enliven(both.get(1).generation());
        tables.show(both.get(1).generation());
        return true;
    }

    private static final String ENLIVEN =
            "update read_model_generation set state = 'LIVE', live_at = ? where model = ? and generation = ?";

    private void enliven(Generation generation) {
        change(jdbc.sql(ENLIVEN)
                .params(Timestamp.from(clock.instant()), generation.model(), generation.number())
                .update());
    }

    private static final String RETIRE =
            "update read_model_generation set state = 'RETIRED' where model = ? and generation = ?";

    void retire(Generation generation) {
        change(jdbc.sql(RETIRE).params(generation.model(), generation.number()).update());
    }

    private static final String FORGET =
            "delete from read_model_generation where model = ? and generation = ? and state = 'RETIRED'";

    private static final String FORGET_TOKEN = "delete from token_entry where processorName = ?";

    private static final String FORGET_PARKED = "delete from dead_letter_entry where processingGroup = ?";

    /** Removes what is left of a retired generation, unless a reader still holds it; asked again, it finds nothing to do. */
    void forget(Generation retired) {
        try {
            transactions.executeWithoutResult(status -> {
                jdbc.sql(PATIENCE).update();
                tables.drop(retired);
                jdbc.sql(FORGET_TOKEN).param(retired.processor()).update();
                jdbc.sql(FORGET_PARKED).param(retired.processor()).update();
                jdbc.sql(FORGET).params(retired.model(), retired.number()).update();
            });
        } catch (PessimisticLockingFailureException readersAreBusy) {
            // It is forgotten at a later tick.
        }
    }

    GenerationTables.Content content(Generation generation, String columns) {
        return tables.content(generation, columns);
    }

    private static void change(int rows) {
        if (rows != 1) {
            throw new IllegalStateException("one generation expected, " + rows + " found");
        }
    }

    private static Standing standing(ResultSet row, int n) throws SQLException {
        return new Standing(
                new Generation(row.getString(1), row.getInt(2)),
                row.getInt(3),
                State.valueOf(row.getString(4)),
                row.getLong(5),
                row.getLong(6),
                row.getLong(7),
                row.getTimestamp(8).toInstant(),
                instant(row.getTimestamp(9)));
    }

    private static @Nullable Instant instant(@Nullable Timestamp stamp) {
        return stamp == null ? null : stamp.toInstant();
    }
}
