package org.shouwang.county.intake;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.shouwang.platform.sync.Arrival;
import org.shouwang.platform.sync.CountySync;
import org.shouwang.platform.sync.CountySync.Known;
import org.shouwang.platform.sync.NodeLog;
import org.shouwang.platform.sync.Position;

/** What the county has of the logs of one batch. Asked of the tables as rarely as can be: most batches follow on. */
final class ReadFromTables implements Known {

    /** A record at a place; signed only where that matters. */
    record Met(NodeLog log, long seq, String hash, boolean signed) {}

    private final IntakeTables tables;
    private final List<Arrival> records;
    private final Map<NodeLog, Position> positions = new HashMap<>();
    private final Set<Met> taken = new HashSet<>();
    private final Set<NodeLog> waiting;
    private @Nullable Set<Met> held;

    ReadFromTables(IntakeTables tables, List<Arrival> arrivals) {
        this.tables = tables;
        this.records = arrivals.stream()
                .filter(arrival -> CountySync.stranger(arrival).isEmpty())
                .toList();
        Set<NodeLog> logs = records.stream().map(Arrival::log).collect(Collectors.toSet());
        this.positions.putAll(tables.positions(logs));
        this.waiting = tables.waiting(logs.stream().map(NodeLog::node).collect(Collectors.toSet()));
        List<Arrival> known = records.stream()
                .filter(record -> record.seq() <= position(record.log()).seq())
                .toList();
        if (!known.isEmpty()) {
            this.taken.addAll(tables.taken(known));
        }
    }

    @Override
    public Position position(NodeLog log) {
        return positions.computeIfAbsent(log, tables::position);
    }

    @Override
    public boolean has(NodeLog log, long seq, String hash) {
        return taken.contains(new Met(log, seq, hash, true));
    }

    @Override
    public boolean has(String node, String hash) {
        return tables.has(node, hash);
    }

    @Override
    public boolean holds(NodeLog log, long seq, String hash, boolean signed) {
        Set<Met> known = held;
        if (known == null) {
            known = waiting.isEmpty() ? Set.of() : new HashSet<>(tables.held(records));
            held = known;
        }
        return known.contains(new Met(log, seq, hash, true))
                || (!signed && known.contains(new Met(log, seq, hash, false)));
    }

    @Override
    public List<Arrival> heldAfter(NodeLog log, Position position) {
        return waiting.contains(log) ? tables.heldAfter(log, position) : List.of();
    }

    @Override
    public Set<NodeLog> waiting(String node) {
        return waiting.stream().filter(log -> log.node().equals(node)).collect(Collectors.toSet());
    }

    boolean anythingWaits() {
        return !waiting.isEmpty();
    }
}
