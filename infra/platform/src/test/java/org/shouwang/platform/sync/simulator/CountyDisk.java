package org.shouwang.platform.sync.simulator;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.shouwang.platform.sync.Arrival;
import org.shouwang.platform.sync.CountySync.Known;
import org.shouwang.platform.sync.CountySync.Taken;
import org.shouwang.platform.sync.Holding.Gap;
import org.shouwang.platform.sync.Judged;
import org.shouwang.platform.sync.NodeLog;
import org.shouwang.platform.sync.Position;
import org.shouwang.platform.sync.Verdict.Outcome;

/** The county's tables. */
final class CountyDisk implements Known {

    private static final int LOOKED_AT_TOGETHER = 60;

    private final Map<String, TreeMap<Integer, List<Judged>>> placed = new HashMap<>();
    private final Map<NodeLog, TreeMap<Long, List<Judged>>> held = new HashMap<>();
    private final Map<NodeLog, Position> claimed = new HashMap<>();
    private final Set<String> hashes = new HashSet<>();
    private final List<Judged> parked = new ArrayList<>();
    private final Map<String, String> inEffect = new LinkedHashMap<>();
    private final Map<String, Integer> offsets = new HashMap<>();
    private final Map<String, Integer> firstOpen = new HashMap<>();

    CountyDisk copy() {
        CountyDisk copy = new CountyDisk();
        placed.forEach((node, lives) -> lives.forEach((epoch, records) ->
                copy.placed.computeIfAbsent(node, any -> new TreeMap<>()).put(epoch, new ArrayList<>(records))));
        held.forEach((log, waiting) -> waiting.forEach((seq, records) ->
                copy.held.computeIfAbsent(log, any -> new TreeMap<>()).put(seq, new ArrayList<>(records))));
        copy.hashes.addAll(hashes);
        copy.parked.addAll(parked);
        copy.inEffect.putAll(inEffect);
        copy.offsets.putAll(offsets);
        copy.claimed.putAll(claimed);
        copy.firstOpen.putAll(firstOpen);
        return copy;
    }

    int offset(String node) {
        return offsets.getOrDefault(node, 0);
    }

    void readUpTo(String node, int offset) {
        offsets.put(node, offset);
    }

    /** Older lives are closed where they stand; a backup of before knows nothing of it. */
    void enrol(String node, int epoch) {
        firstOpen.put(node, epoch);
    }

    int firstOpen(String node) {
        return firstOpen.getOrDefault(node, 1);
    }

    TreeMap<Integer, List<Judged>> lives(String node) {
        return placed.getOrDefault(node, new TreeMap<>());
    }

    List<Judged> parked() {
        return parked;
    }

    /** By event id, the record that states it. */
    Map<String, String> inEffect() {
        return inEffect;
    }

    boolean knowsInAnyForm(String hash) {
        return hashes.contains(hash)
                || parked.stream().anyMatch(judged -> judged.hash().equals(hash))
                || held.values().stream()
                        .flatMap(waiting -> waiting.values().stream())
                        .flatMap(List::stream)
                        .anyMatch(judged -> judged.hash().equals(hash));
    }

    void claim(Map<NodeLog, Position> moved) {
        claimed.putAll(moved);
    }

    void write(Taken taken) {
        taken.released().forEach(this::release);
        taken.done().forEach(this::write);
    }

    private void write(Judged judged) {
        if (judged.verdict().takesItsPlace()) {
            place(judged);
        } else if (judged.verdict().is(Outcome.HOLD)) {
            release(judged);
            waitingAt(judged).add(judged);
        } else if (judged.verdict().is(Outcome.PARK)) {
            parked.add(judged);
        }
    }

    private void place(Judged judged) {
        NodeLog log = judged.arrival().log();
        Position last = position(log);
        Violation.unless(
                claimed.containsKey(log) || judged.arrival().seq() == last.seq() + 1,
                () -> "out of order at the county: " + judged);
        String before = judged.arrival().opened().header().prevHash();
        Violation.unless(
                claimed.containsKey(log) || last.isStart() || before.equals(last.hash()),
                () -> "chain broken at the county: " + judged);
        placed.computeIfAbsent(log.node(), any -> new TreeMap<>())
                .computeIfAbsent(log.epoch(), any -> new ArrayList<>())
                .add(judged);
        Violation.unless(hashes.add(judged.hash()), () -> "a record placed twice: " + judged);
        if (judged.verdict().is(Outcome.APPEND)) {
            String other =
                    inEffect.putIfAbsent(judged.arrival().opened().header().eventId(), judged.hash());
            Violation.unless(other == null, () -> "an event stated twice: " + judged);
        }
    }

    private void release(Judged judged) {
        waitingAt(judged).removeIf(waiting -> waiting.hash().equals(judged.hash()));
    }

    private List<Judged> waitingAt(Judged judged) {
        return held.computeIfAbsent(judged.arrival().log(), any -> new TreeMap<>())
                .computeIfAbsent(judged.arrival().seq(), any -> new ArrayList<>());
    }

    List<Gap> gaps(String node) {
        List<Gap> gaps = new ArrayList<>();
        held.forEach((log, waiting) -> {
            long expected = position(log).seq() + 1;
            for (Map.Entry<Long, List<Judged>> place : waiting.entrySet()) {
                if (log.node().equals(node) && !place.getValue().isEmpty() && place.getKey() >= expected) {
                    if (place.getKey() > expected) {
                        gaps.add(new Gap(log.epoch(), expected, place.getKey() - 1));
                    }
                    expected = place.getKey() + 1;
                }
            }
        });
        return gaps;
    }

    @Override
    public Position position(NodeLog log) {
        List<Judged> records = lives(log.node()).getOrDefault(log.epoch(), List.of());
        Position last = records.isEmpty()
                ? Position.START
                : new Position(records.size(), records.get(records.size() - 1).hash());
        return claimed.getOrDefault(log, last);
    }

    @Override
    public boolean has(NodeLog log, long seq, String hash) {
        List<Judged> records = lives(log.node()).getOrDefault(log.epoch(), List.of());
        return seq <= records.size() && records.get((int) seq - 1).hash().equals(hash);
    }

    @Override
    public boolean has(String node, String hash) {
        return hashes.contains(hash);
    }

    @Override
    public boolean holds(NodeLog log, long seq, String hash, boolean signed) {
        return held.getOrDefault(log, new TreeMap<>()).getOrDefault(seq, List.of()).stream()
                .anyMatch(waiting -> waiting.hash().equals(hash)
                        && (!signed || waiting.arrival().opened().signature() != null));
    }

    @Override
    public List<Arrival> heldAfter(NodeLog log, Position position) {
        return held.getOrDefault(log, new TreeMap<>()).tailMap(position.seq(), false).values().stream()
                .flatMap(List::stream)
                .map(Judged::arrival)
                .limit(LOOKED_AT_TOGETHER)
                .toList();
    }

    @Override
    public Set<NodeLog> waiting(String node) {
        Set<NodeLog> logs = new HashSet<>();
        held.forEach((log, waiting) -> {
            if (log.node().equals(node) && waiting.values().stream().anyMatch(records -> !records.isEmpty())) {
                logs.add(log);
            }
        });
        return logs;
    }
}
