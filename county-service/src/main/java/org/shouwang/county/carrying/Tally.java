package org.shouwang.county.carrying;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.shouwang.platform.sync.Judged;
import org.shouwang.platform.sync.ParkReason;
import org.shouwang.platform.sync.Verdict;
import org.shouwang.platform.sync.Verdict.Outcome;

/** Counts what became of records. Those that are held are counted when they get their place. */
final class Tally {

    private final Map<Outcome, Long> outcomes = new EnumMap<>(Outcome.class);
    private final SortedMap<ParkReason, Long> parked = new TreeMap<>();

    void add(List<Judged> done) {
        done.stream().map(Judged::verdict).forEach(this::add);
    }

    long of(Outcome outcome) {
        return outcomes.getOrDefault(outcome, 0L);
    }

    SortedMap<ParkReason, Long> parked() {
        return parked;
    }

    private void add(Verdict verdict) {
        outcomes.merge(verdict.outcome(), 1L, Long::sum);
        if (verdict.reason() != null) {
            parked.merge(verdict.reason(), 1L, Long::sum);
        }
    }
}
