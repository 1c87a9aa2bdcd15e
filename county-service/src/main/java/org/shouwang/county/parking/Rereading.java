package org.shouwang.county.parking;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.function.LongFunction;
import org.shouwang.county.intake.SecondReading;
import org.shouwang.platform.eventstore.AppendLock;
import org.shouwang.platform.sync.ParkReason;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.UnexpectedRollbackException;
import org.springframework.transaction.support.TransactionTemplate;

/** Has parked records read again. What became of a record is noted in the transaction that takes it in. */
@Component
class Rereading {

    private static final Logger LOG = LoggerFactory.getLogger(Rereading.class);
    private static final int BATCH = 200;

    private final SecondReading reading;
    private final ParkedRows rows;
    private final JdbcOperations jdbc;
    private final TransactionTemplate transaction;
    private final Clock clock;

    Rereading(
            SecondReading reading,
            ParkedRows rows,
            JdbcOperations jdbc,
            PlatformTransactionManager transactions,
            Clock clock) {
        this.reading = reading;
        this.rows = rows;
        this.jdbc = jdbc;
        this.transaction = new TransactionTemplate(transactions);
        this.clock = clock;
    }

    /** For a record that is taken in already, nothing. */
    void again(long id) {
        together(List.of(id), Occasion.REQUEST);
    }

    /** Those that nobody set aside. */
    void again(ParkReason reason) {
        inBatches(after -> rows.open(reason, after, BATCH), Occasion.REQUEST);
    }

    /** Those whose log went on without them, also when they are set aside. */
    void inPlace() {
        inBatches(after -> rows.inPlace(after, BATCH), Occasion.START);
    }

    private void inBatches(LongFunction<List<Long>> next, Occasion occasion) {
        for (List<Long> ids = next.apply(0); !ids.isEmpty(); ids = next.apply(ids.get(ids.size() - 1))) {
            together(ids, occasion);
        }
    }

    /** One record that PostgreSQL refuses is noted as such, and the others are read without it. */
    private void together(List<Long> ids, Occasion occasion) {
        try {
            transaction.executeWithoutResult(status -> {
                AppendLock.take(jdbc);
                ids.forEach(id -> read(id, occasion));
            });
        } catch (DataIntegrityViolationException | UnexpectedRollbackException refused) {
            LOG.warn("{} parked records cannot be taken in together", ids.size(), refused);
            apart(ids, occasion);
        }
    }

    private void apart(List<Long> ids, Occasion occasion) {
        if (ids.size() == 1) {
            transaction.executeWithoutResult(status -> rows.tried(ids.get(0), ParkReason.REFUSED_BY_STORE, now()));
        } else {
            ids.forEach(id -> together(List.of(id), occasion));
        }
    }

    private void read(long id, Occasion occasion) {
        rows.unresolved(id).ifPresent(arrival -> rows.note(id, reading.of(arrival), occasion, now()));
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
