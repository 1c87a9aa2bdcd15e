package org.shouwang.county.children;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.shouwang.events.Event;

/**
 * Everything the county knows, as a set of records: one event counts once however often it is added, and the order of adding
 * does not matter. Two halves gathered apart merge into the same whole.
 *
 * <p>One thread adds; once it is done, any number may read.
 */
public final class Histories {

    /** In the order of arrival, so that reading walks through memory as it was filled. */
    private final Map<String, Recorded> records = new LinkedHashMap<>();

    private volatile @Nullable Reading reading;

    public static Histories of(Iterable<Recorded> records) {
        Histories histories = new Histories();
        records.forEach(histories::add);
        return histories;
    }

    public void add(Recorded recorded) {
        Recorded known = records.putIfAbsent(recorded.eventId(), recorded);
        if (known != null) {
            records.put(recorded.eventId(), known.earlier(recorded));
        }
        reading = null;
    }

    /** Adds all that the other knows; the other stays as it is. */
    public void merge(Histories other) {
        other.records.values().forEach(this::add);
    }

    /** What the county had received by that instant, as new histories. */
    public Histories knownAt(Instant k) {
        Histories known = new Histories();
        records.values().stream().filter(by -> !by.receivedAt().isAfter(k)).forEach(known::add);
        return known;
    }

    /** Number of events. */
    public int size() {
        return records.size();
    }

    /** Every child of the county once, whoever holds files of it, by key. */
    public List<ChildHistory> children() {
        return reading().children();
    }

    /** The children of whom that node recorded something, in no particular order. */
    public Collection<ChildHistory> childrenAt(String node) {
        return reading().childrenAt(node);
    }

    /** The child that a record of this node means; null when nothing was recorded of such a child. */
    public @Nullable ChildHistory child(String node, String childId) {
        return reading().child(node, childId);
    }

    /** Every event of that kind, in order of its day. */
    public List<Recorded> all(Class<? extends Event> type) {
        return reading().all(type).all();
    }

    /** Every event of that kind between two days, both included, in order of its day. */
    public List<Recorded> within(LocalDate from, LocalDate to, Class<? extends Event> type) {
        return reading().all(type).within(from, to);
    }

    /** Enrolled nodes by id, the county's own included if it was enrolled. */
    public Map<String, Unit> units() {
        return reading().units();
    }

    /** Ids of all nodes of which something is known, enrolled or not. */
    public Set<String> nodes() {
        return reading().nodes();
    }

    /** Everything received from that node, in no particular order. */
    public List<Recorded> receivedFrom(String node) {
        return reading().receivedFrom(node);
    }

    /** All that was recorded, in no particular order. */
    public Collection<Recorded> records() {
        return List.copyOf(records.values());
    }

    private Reading reading() {
        Reading current = reading;
        if (current == null) {
            current = new Reading(records.values());
            reading = current;
        }
        return current;
    }
}
