package org.shouwang.county.intake;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.shouwang.county.chain.Arrival;
import org.shouwang.county.chain.Chain;
import org.shouwang.county.chain.Judge;
import org.shouwang.county.chain.Judged;
import org.shouwang.county.chain.NodeLog;
import org.shouwang.county.chain.ParkReason;
import org.shouwang.county.chain.Position;
import org.shouwang.county.chain.Verdict;
import org.shouwang.county.chain.Verdict.Outcome;

/** The work of one transaction: the records that arrived, then those held that may follow now. */
final class Batch {

    private final Judge judge;
    private final IntakeTables tables;
    private final StoreTables store;
    private final ParkedRecords parked;
    private final Instant receivedAt;
    private final OffsetDateTime at;
    private final Map<NodeLog, Chain> chains = new HashMap<>();
    private final List<Judged> done = new ArrayList<>();

    Batch(Judge judge, IntakeTables tables, StoreTables store, ParkedRecords parked, Instant receivedAt) {
        this.judge = judge;
        this.tables = tables;
        this.store = store;
        this.parked = parked;
        this.receivedAt = receivedAt;
        this.at = receivedAt.atOffset(ZoneOffset.UTC);
    }

    /** What became of each, those included that were held until now. */
    List<Judged> take(List<Arrival> arrivals) {
        recall(arrivals.stream()
                .filter(arrival -> judge.stranger(arrival).isEmpty())
                .toList());
        Map<NodeLog, Position> before = positions(log -> true);
        keep(arrivals.stream().map(arrival -> judge.judge(arrival, chains::get)).toList());
        chains.forEach((log, chain) -> {
            if (!chain.position().equals(before.get(log))) {
                drain(log, chain);
            }
        });
        move();
        return done;
    }

    /** How far the log is known before this batch. */
    Position position(NodeLog log) {
        return Objects.requireNonNull(tables.chains(Set.of(log)).get(log)).position();
    }

    /** For a record that could not be taken at all. */
    List<Judged> setAside(Arrival arrival) {
        park(new Judged(arrival, "", Verdict.park(ParkReason.REFUSED_BY_STORE)));
        return done;
    }

    private void recall(List<Arrival> records) {
        Set<NodeLog> logs = records.stream().map(Arrival::log).collect(Collectors.toSet());
        chains.putAll(tables.chains(logs));
        Map<NodeLog, Long> expected = new HashMap<>();
        chains.forEach((log, chain) -> expected.put(log, chain.position().seq() + 1));
        List<Arrival> outOfLine = records.stream()
                .filter(record -> !expected.replace(record.log(), record.seq(), record.seq() + 1))
                .toList();
        if (!outOfLine.isEmpty()) {
            tables.meet(outOfLine, chains);
        }
    }

    private void keep(List<Judged> records) {
        append(those(records, Outcome.APPEND));
        hold(those(records, Outcome.HOLD));
        setAside(those(records, Outcome.PARK));
        done.addAll(those(records, Outcome.DUPLICATE));
    }

    private void append(List<Judged> next) {
        Set<String> taken = next.isEmpty() ? Set.of() : store.append(next, receivedAt, at);
        for (Judged judged : next) {
            if (taken.contains(judged.hash())) {
                park(new Judged(judged.arrival(), judged.hash(), Verdict.park(ParkReason.EVENT_ID_TAKEN)));
            } else {
                done.add(judged);
            }
        }
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

    /** Only records whose turn has come are judged: one beyond a gap would be taken for a duplicate of itself. */
    private void drain(NodeLog log, Chain chain) {
        List<Judged> turn;
        do {
            turn = new ArrayList<>();
            for (Arrival early : tables.nextHeld(log, chain.position())) {
                if (early.seq() <= chain.position().seq() + 1) {
                    turn.add(judge.judge(early, chains::get));
                }
            }
            keep(turn);
            tables.release(turn);
        } while (!turn.isEmpty());
    }

    private void move() {
        Set<NodeLog> heard = done.stream()
                .filter(judged -> !judged.hash().isEmpty() && !judged.verdict().is(Outcome.DUPLICATE))
                .map(judged -> judged.arrival().log())
                .collect(Collectors.toSet());
        if (!heard.isEmpty()) {
            tables.move(positions(heard::contains), at);
        }
    }

    private Map<NodeLog, Position> positions(Predicate<NodeLog> which) {
        Map<NodeLog, Position> positions = new HashMap<>();
        chains.forEach((log, chain) -> {
            if (which.test(log)) {
                positions.put(log, chain.position());
            }
        });
        return positions;
    }

    private static List<Judged> those(List<Judged> records, Outcome outcome) {
        return records.stream().filter(judged -> judged.verdict().is(outcome)).toList();
    }
}
