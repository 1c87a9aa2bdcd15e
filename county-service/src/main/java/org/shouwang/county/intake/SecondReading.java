package org.shouwang.county.intake;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.shouwang.platform.eventstore.AppendLock;
import org.shouwang.platform.eventstore.NewEvents;
import org.shouwang.platform.sync.Arrival;
import org.shouwang.platform.sync.CountySync;
import org.shouwang.platform.sync.CountySync.Legibility;
import org.shouwang.platform.sync.Judged;
import org.shouwang.platform.sync.ParkReason;
import org.shouwang.platform.sync.Verdict;
import org.shouwang.platform.sync.Verdict.Outcome;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Reads parked bytes once more. A record whose place is kept goes into that place, if it can be read now, with the present
 * time of receipt: what was known on earlier days stays what it was. All others are taken in as if they had just come.
 */
@Component
public class SecondReading {

    private final Legibility legibility;
    private final Intake intake;
    private final KeptPlaces places;
    private final ParkedRecords parked;
    private final StoreTables store;
    private final JdbcOperations jdbc;
    private final NewEvents newEvents;
    private final IntakeMetrics metrics;
    private final Clock clock;

    SecondReading(
            Legibility legibility,
            Intake intake,
            KeptPlaces places,
            ParkedRecords parked,
            StoreTables store,
            JdbcOperations jdbc,
            NewEvents newEvents,
            IntakeMetrics metrics,
            Clock clock) {
        this.legibility = legibility;
        this.intake = intake;
        this.places = places;
        this.parked = parked;
        this.store = store;
        this.jdbc = jdbc;
        this.newEvents = newEvents;
        this.metrics = metrics;
        this.clock = clock;
    }

    /** Joins the caller's transaction, in which the caller notes what came of it. */
    @Transactional(propagation = Propagation.MANDATORY)
    public Verdict of(Arrival arrival) {
        AppendLock.take(jdbc);
        return isPlaced(arrival) && places.isKeptFor(arrival) ? inItsPlace(arrival) : asIfItJustCame(arrival);
    }

    private static boolean isPlaced(Arrival arrival) {
        return CountySync.stranger(arrival).isEmpty();
    }

    private Verdict inItsPlace(Arrival record) {
        Optional<ParkReason> fault = legibility.fault(record.opened());
        if (fault.isPresent()) {
            return Verdict.park(fault.get());
        }
        Instant now = store.timeOfReceipt(clock.instant().truncatedTo(ChronoUnit.MILLIS));
        if (!places.fill(record, now)) {
            return Verdict.park(ParkReason.EVENT_ID_TAKEN);
        }
        tellAfterCommit(new Judged(record, record.opened().hash(), Verdict.APPEND));
        return Verdict.APPEND;
    }

    /** The intake calls parked bytes that it parks again known; here only a record that it really has is. */
    private Verdict asIfItJustCame(Arrival arrival) {
        Verdict verdict = intake.receive(List.of(arrival)).stream()
                .filter(judged -> judged.arrival() == arrival)
                .map(Judged::verdict)
                .findFirst()
                .orElse(Verdict.DUPLICATE);
        boolean parkedAgain = verdict.is(Outcome.DUPLICATE) && !(isPlaced(arrival) && places.isTaken(arrival));
        return parkedAgain ? Verdict.park(parked.reason(arrival)) : verdict;
    }

    private void tellAfterCommit(Judged filled) {
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                metrics.count(List.of(filled));
                newEvents.announce();
            }
        });
    }
}
