package org.shouwang.journeys.chaos.checker;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** One node's store against what the county has of that node. */
final class StoreComparison {

    private final String node;
    private final List<StoredEvent> atNode;
    private final List<StoredEvent> atCounty;
    private final List<StoredEvent> placed;
    private final Set<String> lostByRestore;
    private final Findings findings;

    /**
     * @param placed every record that has a place in the log as the county knows it
     * @param lostByRestore ids of events that the node once had and lost with its disk
     */
    StoreComparison(
            String node,
            List<StoredEvent> atNode,
            List<StoredEvent> atCounty,
            List<StoredEvent> placed,
            Set<String> lostByRestore,
            Findings findings) {
        this.node = node;
        this.atNode = atNode;
        this.atCounty = atCounty;
        this.placed = placed;
        this.lostByRestore = lostByRestore;
        this.findings = findings;
    }

    void compare() {
        Map<String, List<StoredEvent>> county = atCounty.stream().collect(Collectors.groupingBy(StoredEvent::id));
        atNode.forEach(event -> compare(event, county.getOrDefault(event.id(), List.of())));
        findForeign();
        compareNumbers();
        compareOrder();
        findings.compared("events of " + node, atNode.size());
        findings.compared("events of " + node + " at the county", atCounty.size());
    }

    private void compare(StoredEvent event, List<StoredEvent> found) {
        if (found.isEmpty()) {
            findings.breaks(Invariant.LOST, node + ": " + event);
        }
        if (found.size() > 1) {
            findings.breaks(Invariant.DUPLICATED, node + ": " + found);
        }
        found.stream()
                .filter(copy -> !copy.says(event))
                .forEach(copy -> findings.breaks(Invariant.ALTERED, node + ": " + event + " is " + copy));
    }

    private void findForeign() {
        Set<String> own = atNode.stream().map(StoredEvent::id).collect(Collectors.toSet());
        for (StoredEvent event : atCounty) {
            boolean lost = lostByRestore.contains(event.id());
            if (!own.contains(event.id())) {
                findings.breaks(lost ? Invariant.NOT_FETCHED_BACK : Invariant.INVENTED, node + ": " + event);
            } else if (lost) {
                findings.note("events lost with a disk and fetched back from the county", 1);
            }
        }
    }

    /** Every life of the log has its numbers from the first on, each once. */
    private void compareNumbers() {
        Map<String, List<Long>> numbers = new HashMap<>();
        placed.forEach(event -> numbers.computeIfAbsent(event.stream(), first -> new ArrayList<>())
                .add(event.seq()));
        numbers.forEach((stream, all) -> {
            long expected = 1;
            for (long seq : all.stream().sorted().toList()) {
                if (seq != expected) {
                    findings.breaks(Invariant.OUT_OF_ORDER, stream + ": " + seq + " where " + expected + " belongs");
                }
                expected = seq + 1;
            }
        });
    }

    /** A log that was never put back stands at the county in the order in which it was written. */
    private void compareOrder() {
        if (!lostByRestore.isEmpty()) {
            return;
        }
        Map<String, Integer> places = new HashMap<>();
        atNode.forEach(event -> places.put(event.id(), places.size()));
        int last = -1;
        for (StoredEvent event : atCounty) {
            int place = places.getOrDefault(event.id(), last);
            if (place < last) {
                findings.breaks(Invariant.OUT_OF_ORDER, node + ": " + event + " comes too late");
            }
            last = Math.max(last, place);
        }
    }
}
