package org.shouwang.county.children;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.shouwang.events.AboutChild;
import org.shouwang.events.Event;
import org.shouwang.events.county.ChildrenReconciled;
import org.shouwang.events.county.NodeEnrolled;

/** The records sorted out by child, kind and unit. Built once, then only read. */
final class Reading {

    private final Map<Class<?>, ByDay> byKind = new HashMap<>();
    private final Map<String, List<Recorded>> byNode = new TreeMap<>();
    private final Map<String, Map<String, FileHistory>> files = new HashMap<>();
    private final List<ChildHistory> children = new ArrayList<>();
    private final Map<String, Unit> units = new TreeMap<>();

    Reading(Collection<Recorded> records) {
        Map<Class<?>, List<Recorded>> kinds = new HashMap<>();
        for (Recorded by : records) {
            kinds.computeIfAbsent(by.event().getClass(), kind -> new ArrayList<>())
                    .add(by);
            sortIn(by);
        }
        kinds.forEach((kind, all) -> byKind.put(kind, new ByDay(all)));
        gatherChildren();
        all(NodeEnrolled.class).all().forEach(this::enrol);
    }

    List<ChildHistory> children() {
        return children;
    }

    @Nullable
    ChildHistory child(String node, String childId) {
        FileHistory file = filesOf(node).get(childId);
        return file == null ? null : file.child();
    }

    Set<ChildHistory> childrenAt(String node) {
        return filesOf(node).values().stream().map(FileHistory::child).collect(Collectors.toSet());
    }

    ByDay all(Class<? extends Event> kind) {
        return byKind.getOrDefault(kind, ByDay.NONE);
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

    private Map<String, FileHistory> filesOf(String node) {
        return files.getOrDefault(node, Map.of());
    }

    private void sortIn(Recorded by) {
        byNode.computeIfAbsent(by.node(), node -> new ArrayList<>()).add(by);
        if (by.event() instanceof AboutChild about) {
            files.computeIfAbsent(by.node(), id -> new HashMap<>())
                    .computeIfAbsent(about.childId(), id -> new FileHistory(by.node(), id))
                    .add(by);
        }
    }

    private void gatherChildren() {
        SameChild sameChild = new SameChild();
        files.values().forEach(atNode -> atNode.values().forEach(sameChild::add));
        all(ChildrenReconciled.class).all().forEach(by -> sameChild.decided((ChildrenReconciled) by.event()));
        sameChild.groups().forEach(ofOneChild -> children.add(new ChildHistory(ofOneChild)));
        children.sort(Comparator.comparing(ChildHistory::key));
    }

    private void enrol(Recorded by) {
        NodeEnrolled enrolled = (NodeEnrolled) by.event();
        units.put(
                enrolled.nodeId(),
                new Unit(enrolled.nodeId(), enrolled.kind(), enrolled.name(), enrolled.township(), enrolled.area()));
    }
}
