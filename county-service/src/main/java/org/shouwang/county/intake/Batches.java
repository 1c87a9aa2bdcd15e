package org.shouwang.county.intake;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.shouwang.county.chain.Judge;
import org.springframework.stereotype.Component;

/** Opens a batch with the time of receipt that all its records get. */
@Component
class Batches {

    private final IntakeTables tables;
    private final StoreTables store;
    private final ParkedRecords parked;
    private final Clock clock;
    private final Judge judge;

    Batches(IntakeTables tables, StoreTables store, ParkedRecords parked, Clock clock, IntakeSettings settings) {
        this.tables = tables;
        this.store = store;
        this.parked = parked;
        this.clock = clock;
        this.judge = new Judge((int) settings.intake().largestPayload().toBytes());
    }

    /** The calling thread holds the lock on appends, so that times of receipt stand in the order of the store. */
    Batch open() {
        Instant receivedAt = store.timeOfReceipt(clock.instant().truncatedTo(ChronoUnit.MILLIS));
        return new Batch(judge, tables, store, parked, receivedAt);
    }
}
