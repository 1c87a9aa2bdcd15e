package org.shouwang.county.intake;

import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import org.shouwang.platform.eventstore.AppendLock;
import org.shouwang.platform.eventstore.NewEvents;
import org.shouwang.platform.sync.Arrival;
import org.shouwang.platform.sync.CountySync.Trust;
import org.shouwang.platform.sync.Judged;
import org.shouwang.platform.sync.Verdict;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Takes records in, whoever brings them. A batch is one transaction under the lock on appends: either every record of it
 * is appended, held or parked and its log's position moved, or nothing of it happened and it may be brought again.
 */
@Component
public class Intake {

    private static final Logger LOG = LoggerFactory.getLogger(Intake.class);
    private static final Runnable NOTHING_ELSE = () -> {};

    private final TransactionTemplate transaction;
    private final TransactionTemplate upToASavepoint;
    private final JdbcOperations jdbc;
    private final Batches batches;
    private final NewEvents newEvents;
    private final IntakeMetrics metrics;

    Intake(
            PlatformTransactionManager transactions,
            JdbcOperations jdbc,
            Batches batches,
            NewEvents newEvents,
            IntakeMetrics metrics) {
        this.transaction = new TransactionTemplate(transactions);
        this.upToASavepoint = new TransactionTemplate(transactions);
        this.upToASavepoint.setPropagationBehavior(TransactionDefinition.PROPAGATION_NESTED);
        this.jdbc = jdbc;
        this.batches = batches;
        this.newEvents = newEvents;
        this.metrics = metrics;
    }

    /** Records that came by hand, on a stick or by mail; in any order, and again if in doubt. */
    public List<Judged> receive(List<Arrival> arrivals) {
        return receive(arrivals, NOTHING_ELSE);
    }

    /**
     * {@code alongside} is written in the same transaction. A batch that is refused is tried record by record, still in one
     * transaction, so that one record which nobody foresaw is parked and the others go on, of whatever node.
     */
    public List<Judged> receive(List<Arrival> arrivals, Runnable alongside) {
        try {
            return together(transaction, arrivals, alongside);
        } catch (RuntimeException refused) {
            mustBeForWhatItSays(refused);
            LOG.warn("{} records are taken one by one: {}", arrivals.size(), RefusedForWhatItSays.words(refused));
            return oneByOne(arrivals, alongside);
        }
    }

    private List<Judged> oneByOne(List<Arrival> arrivals, Runnable alongside) {
        return transaction.execute(status -> {
            List<Judged> done =
                    arrivals.stream().map(this::alone).flatMap(List::stream).toList();
            alongside.run();
            return done;
        });
    }

    private List<Judged> alone(Arrival arrival) {
        try {
            return together(upToASavepoint, List.of(arrival), NOTHING_ELSE);
        } catch (RuntimeException refused) {
            mustBeForWhatItSays(refused);
            LOG.warn("A record of {} is parked: {}", arrival.node(), RefusedForWhatItSays.words(refused));
            return inOneTransaction(upToASavepoint, batches::open, batch -> batch.setAside(arrival));
        }
    }

    private static void mustBeForWhatItSays(RuntimeException failure) {
        if (!RefusedForWhatItSays.holdsFor(failure)) {
            throw failure;
        }
    }

    private List<Judged> together(TransactionTemplate in, List<Arrival> arrivals, Runnable alongside) {
        return inOneTransaction(in, batches::open, batch -> {
            List<Judged> done = batch.take(arrivals);
            alongside.run();
            return done;
        });
    }

    /** All or nothing; joins the caller's transaction if there is one. */
    List<Judged> inOneTransaction(Trust trust, Function<Batch, List<Judged>> work) {
        return inOneTransaction(transaction, () -> batches.open(trust), work);
    }

    private List<Judged> inOneTransaction(
            TransactionTemplate in, Supplier<Batch> opened, Function<Batch, List<Judged>> work) {
        return in.execute(status -> {
            AppendLock.take(jdbc);
            List<Judged> done = work.apply(opened.get());
            afterCommit(() -> tell(done));
            return done;
        });
    }

    private void tell(List<Judged> done) {
        metrics.count(done);
        if (done.stream().anyMatch(judged -> judged.verdict().is(Verdict.Outcome.APPEND))) {
            newEvents.announce();
        }
    }

    private static void afterCommit(Runnable action) {
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                action.run();
            }
        });
    }
}
