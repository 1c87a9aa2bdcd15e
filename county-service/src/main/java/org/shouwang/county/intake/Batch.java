package org.shouwang.county.intake;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.shouwang.platform.sync.Arrival;
import org.shouwang.platform.sync.CountySync;
import org.shouwang.platform.sync.CountySync.Taken;
import org.shouwang.platform.sync.Judged;
import org.shouwang.platform.sync.NodeLog;
import org.shouwang.platform.sync.ParkReason;
import org.shouwang.platform.sync.Position;
import org.shouwang.platform.sync.Verdict;
import org.shouwang.platform.sync.Verdict.Outcome;

/** The work of one transaction: what the protocol says of the records is written down. */
final class Batch {

    private final CountySync sync;
    private final IntakeTables tables;
    private final StoreTables store;
    private final ParkedRecords parked;
    private final Instant receivedAt;
    private final OffsetDateTime at;
    private final List<Judged> done = new ArrayList<>();

    Batch(CountySync sync, IntakeTables tables, StoreTables store, ParkedRecords parked, Instant receivedAt) {
        this.sync = sync;
        this.tables = tables;
        this.store = store;
        this.parked = parked;
        this.receivedAt = receivedAt;
        this.at = receivedAt.atOffset(ZoneOffset.UTC);
    }

    /** What became of each, those included that were held until now. */
    List<Judged> take(List<Arrival> arrivals) {
        ReadFromTables known = new ReadFromTables(tables, arrivals);
        Taken taken = sync.take(arrivals, known);
        append(those(taken.done(), Outcome.APPEND));
        hold(those(taken.done(), Outcome.HOLD));
        setAside(those(taken.done(), Outcome.PARK));
        done.addAll(those(taken.done(), Outcome.DUPLICATE));
        if (known.anythingWaits() && !taken.released().isEmpty()) {
            tables.release(taken.released());
        }
        if (!taken.moved().isEmpty()) {
            tables.move(taken.moved(), at);
        }
        return done;
    }

    /** How far the log is known before this batch. */
    Position position(NodeLog log) {
        return tables.position(log);
    }

    /** For a record that could not be taken at all. */
    List<Judged> setAside(Arrival arrival) {
        park(new Judged(arrival, "", Verdict.park(ParkReason.REFUSED_BY_STORE)));
        return done;
    }

    /** An event that the county has already under another place of the same node's log counts once and is no trouble. */
    private void append(List<Judged> next) {
        Set<String> taken = next.isEmpty() ? Set.of() : store.append(next, receivedAt, at);
        List<Judged> again =
                next.stream().filter(judged -> taken.contains(judged.hash())).toList();
        Set<String> saidBefore = again.isEmpty() ? Set.of() : store.saidBefore(again);
        next.stream().filter(judged -> !taken.contains(judged.hash())).forEach(done::add);
        again.forEach(judged -> {
            if (saidBefore.contains(judged.hash())) {
                done.add(new Judged(judged.arrival(), judged.hash(), Verdict.DUPLICATE));
            } else {
                park(new Judged(judged.arrival(), judged.hash(), Verdict.park(ParkReason.EVENT_ID_TAKEN)));
            }
        });
    }

    private void hold(List<Judged> early) {
        if (!early.isEmpty()) {
            tables.hold(early, at);
        }
        done.addAll(early);
    }

    private void setAside(List<Judged> aside) {
        List<Judged> inPlace = aside.stream()
                .filter(judged -> judged.verdict().takesItsPlace())
                .toList();
        if (!inPlace.isEmpty()) {
            store.keepPlace(inPlace, at);
        }
        aside.forEach(this::park);
    }

    private void park(Judged judged) {
        done.add(parked.park(judged, at) ? judged : new Judged(judged.arrival(), judged.hash(), Verdict.DUPLICATE));
    }

    private static List<Judged> those(List<Judged> records, Outcome outcome) {
        return records.stream().filter(judged -> judged.verdict().is(outcome)).toList();
    }
}
