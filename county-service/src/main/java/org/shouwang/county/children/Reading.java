package org.shouwang.county.children;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.shouwang.events.AboutChild;
import org.shouwang.events.Event;
import org.shouwang.events.county.ChildrenReconciled;
import org.shouwang.events.county.NodeEnrolled;

/** The records sorted out by child, kind and unit. Built once, then only read. */
final class Reading {

    private final Map<Class<?>, List<Recorded>> byKind = new HashMap<>();
    private final Map<String, List<Recorded>> byNode = new TreeMap<>();
    private final Map<String, Map<String, FileHistory>> files = new HashMap<>();
    private final Map<FileHistory, ChildHistory> childOf = new HashMap<>();
    private final List<ChildHistory> children = new ArrayList<>();
    private final Map<String, Unit> units = new TreeMap<>();

    private Reading() {}

    static Reading of(Collection<Recorded> records) {
        Reading reading = new Reading();
        records.forEach(reading::sortIn);
        reading.byKind.values().forEach(kind -> kind.sort(Recorded.BY_DAY));
        reading.gatherChildren();
        reading.all(NodeEnrolled.class).forEach(reading::enrol);
        return reading;
    }

    List<ChildHistory> children() {
        return children;
    }

    @Nullable
    ChildHistory child(String node, String childId) {
        FileHistory file = files.getOrDefault(node, Map.of()).get(childId);
        return file == null ? null : childOf.get(file);
    }

    List<Recorded> all(Class<? extends Event> type) {
        return byKind.getOrDefault(type, List.of());
    }

    Map<String, Unit> units() {
        return units;
    }

    Set<String> nodes() {
        return byNode.keySet();
    }

    List<Recorded> receivedFrom(String node) {
        return byNode.getOrDefault(node, List.of());
    }

    private void sortIn(Recorded by) {
        byNode.computeIfAbsent(by.node(), node -> new ArrayList<>()).add(by);
        byKind.computeIfAbsent(by.event().getClass(), kind -> new ArrayList<>()).add(by);
        if (by.event() instanceof AboutChild about) {
            file(by.node(), about.childId()).add(by);
        }
    }

    private FileHistory file(String node, String childId) {
        return files.computeIfAbsent(node, id -> new HashMap<>())
                .computeIfAbsent(childId, id -> new FileHistory(node, id));
    }

    private void gatherChildren() {
        List<FileHistory> all =
                files.values().stream().flatMap(byId -> byId.values().stream()).toList();
        SameChild sameChild = new SameChild(all);
        all(ChildrenReconciled.class).forEach(by -> sameChild.decided((ChildrenReconciled) by.event()));
        for (List<FileHistory> ofOneChild : sameChild.groups()) {
            ChildHistory child = new ChildHistory(ofOneChild);
            children.add(child);
            ofOneChild.forEach(file -> childOf.put(file, child));
        }
        children.sort(Comparator.comparing(ChildHistory::key));
    }

    private void enrol(Recorded by) {
        NodeEnrolled enrolled = (NodeEnrolled) by.event();
        units.put(
                enrolled.nodeId(),
                new Unit(enrolled.nodeId(), enrolled.kind(), enrolled.name(), enrolled.township(), enrolled.area()));
    }
}
