package org.shouwang.county.intake;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.shouwang.platform.sync.CountySync;
import org.shouwang.platform.sync.CountySync.Legibility;
import org.shouwang.platform.sync.CountySync.Trust;
import org.springframework.stereotype.Component;

/** Opens a batch with the time of receipt that all its records get. */
@Component
class Batches {

    private final IntakeTables tables;
    private final StoreTables store;
    private final ParkedRecords parked;
    private final Clock clock;
    private final Trust nodes;
    private final Legibility legibility;

    Batches(
            IntakeTables tables,
            StoreTables store,
            ParkedRecords parked,
            Clock clock,
            Trust nodes,
            Legibility legibility) {
        this.tables = tables;
        this.store = store;
        this.parked = parked;
        this.clock = clock;
        this.nodes = nodes;
        this.legibility = legibility;
    }

    /** The calling thread holds the lock on appends, so that times of receipt stand in the order of the store. */
    Batch open() {
        return open(nodes);
    }

    /** For records whose author is known without his key. */
    Batch open(Trust trust) {
        Instant receivedAt = store.timeOfReceipt(clock.instant().truncatedTo(ChronoUnit.MILLIS));
        return new Batch(new CountySync(trust, legibility), tables, store, parked, receivedAt);
    }
}
