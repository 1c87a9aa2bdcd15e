package org.shouwang.platform.sync.simulator;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.shouwang.events.envelope.Envelope;
import org.shouwang.platform.sync.NodeState;
import org.shouwang.platform.sync.NodeSync;
import org.shouwang.platform.sync.Position;

/** What a node's database holds: its events, their places in its log, what it knows of the county, how far it listened. */
final class NodeDisk implements NodeSync.Log {

    /** An event as it was stored, before it has a place. */
    record Event(String id, byte[] payload, long clock) {}

    record Row(Envelope record, String hash) {}

    private final Map<String, Event> events = new LinkedHashMap<>();
    private final TreeMap<Integer, List<Row>> rows = new TreeMap<>();
    private final Set<String> hashes = new HashSet<>();
    private final Map<String, Event> unnumbered = new LinkedHashMap<>();
    NodeState state;
    int heard;

    NodeDisk(NodeState state) {
        this.state = state;
    }

    NodeDisk copy() {
        NodeDisk copy = new NodeDisk(state);
        copy.events.putAll(events);
        rows.forEach((epoch, life) -> copy.rows.put(epoch, new ArrayList<>(life)));
        copy.hashes.addAll(hashes);
        copy.unnumbered.putAll(unnumbered);
        copy.heard = heard;
        return copy;
    }

    void store(Event event) {
        events.put(event.id(), event);
        unnumbered.put(event.id(), event);
    }

    Set<String> eventIds() {
        return events.keySet();
    }

    List<Event> unnumbered(int most) {
        return unnumbered.values().stream().limit(most).toList();
    }

    boolean allNumbered() {
        return unnumbered.isEmpty();
    }

    Map<Integer, List<Row>> rows() {
        return rows;
    }

    List<Row> rows(int epoch) {
        return rows.getOrDefault(epoch, List.of());
    }

    void add(Row row) {
        List<Row> life = rows.computeIfAbsent(row.record().header().epoch(), epoch -> new ArrayList<>());
        Violation.unless(
                row.record().header().seq() == life.size() + 1, () -> "a hole in a node's own log at " + row.record());
        life.add(row);
        hashes.add(row.hash());
        unnumbered.remove(row.record().header().eventId());
    }

    void addReturned(Row row) {
        add(row);
        String id = row.record().header().eventId();
        events.putIfAbsent(id, new Event(id, row.record().payload(), 0));
    }

    void keepOnly(int epoch, Position upTo, Keys keys) {
        List<Row> life = rows.computeIfAbsent(epoch, any -> new ArrayList<>());
        List<Row> beyond = life.subList((int) upTo.seq(), life.size());
        beyond.forEach(row -> hashes.remove(row.hash()));
        beyond.clear();
        signLast(epoch, keys);
    }

    void signLast(int epoch, Keys keys) {
        List<Row> life = rows(epoch);
        if (!life.isEmpty()) {
            Row last = life.get(life.size() - 1);
            life.set(life.size() - 1, signed(last.record(), last.hash(), keys));
        }
    }

    static Row signed(Envelope record, String hash, Keys keys) {
        byte[] signature =
                record.signature() == null ? keys.sign(record.header().node(), hash) : record.signature();
        return new Row(new Envelope(record.header(), record.payload(), signature), hash);
    }

    void whatHasNoPlaceIsUnnumbered() {
        Map<String, Event> without = new LinkedHashMap<>(events);
        rows.values()
                .forEach(life ->
                        life.forEach(row -> without.remove(row.record().header().eventId())));
        unnumbered.clear();
        unnumbered.putAll(without);
    }

    @Override
    public Optional<String> hashAt(int epoch, long seq) {
        List<Row> life = rows(epoch);
        return seq < 1 || seq > life.size()
                ? Optional.empty()
                : Optional.of(life.get((int) seq - 1).hash());
    }

    @Override
    public boolean has(String hash) {
        return hashes.contains(hash);
    }
}
