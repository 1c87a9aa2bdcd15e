package org.shouwang.platform.sync;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.shouwang.platform.sync.CountySync.Taken;
import org.shouwang.platform.sync.Verdict.Outcome;

/** What a county has, in lists: enough for a few records. */
final class RememberedRecords implements CountySync.Known {

    private final List<Judged> placed = new ArrayList<>();
    private final List<Judged> held = new ArrayList<>();
    private final Map<NodeLog, Position> positions = new HashMap<>();

    void remember(Taken taken) {
        taken.released().forEach(this::release);
        for (Judged judged : taken.done()) {
            if (judged.verdict().takesItsPlace()) {
                placed.add(judged);
            } else if (judged.verdict().is(Outcome.HOLD)) {
                release(judged);
                held.add(judged);
            }
        }
        positions.putAll(taken.moved());
    }

    int waiting() {
        return held.size();
    }

    private void release(Judged judged) {
        held.removeIf(waiting -> waiting.hash().equals(judged.hash()));
    }

    @Override
    public Position position(NodeLog log) {
        return positions.getOrDefault(log, Position.START);
    }

    @Override
    public boolean has(NodeLog log, long seq, String hash) {
        return placed.stream()
                .anyMatch(judged -> judged.arrival().log().equals(log)
                        && judged.arrival().seq() == seq
                        && judged.hash().equals(hash));
    }

    @Override
    public boolean has(String node, String hash) {
        return placed.stream()
                .anyMatch(judged -> judged.arrival().log().node().equals(node)
                        && judged.hash().equals(hash));
    }

    @Override
    public boolean holds(NodeLog log, long seq, String hash, boolean signed) {
        return held.stream()
                .anyMatch(judged -> judged.hash().equals(hash)
                        && (!signed || judged.arrival().opened().signature() != null));
    }

    @Override
    public List<Arrival> heldAfter(NodeLog log, Position position) {
        return held.stream()
                .map(Judged::arrival)
                .filter(arrival -> arrival.log().equals(log) && arrival.seq() > position.seq())
                .sorted(java.util.Comparator.comparing(Arrival::seq))
                .toList();
    }

    @Override
    public Set<NodeLog> waiting(String node) {
        return held.stream()
                .map(judged -> judged.arrival().log())
                .filter(log -> log.node().equals(node))
                .collect(Collectors.toSet());
    }
}
