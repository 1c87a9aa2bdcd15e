package org.shouwang.journeys.chaos.checker;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;

/**
 * What the county's tables have to hold, made of the events that nodes have and of nothing else. The county is asked only
 * under which number it has filed each of them.
 */
final class Expected {

    private static final Map<String, String> COUNTED = Map.of(
            "contact.VisitCompleted", "visits.total",
            "contact.TalkHeld", "talks.total");

    private final Map<String, Map<String, JsonNode>> children = new TreeMap<>();
    private final Map<String, Map<String, JsonNode>> unitMonths = new TreeMap<>();
    private final Map<String, Long> months = new TreeMap<>();
    private final Map<String, Long> heard = new TreeMap<>();

    void add(String node, List<StoredEvent> atNode, List<StoredEvent> atCounty) {
        Map<String, StoredEvent> filed = new HashMap<>();
        atCounty.forEach(event -> filed.put(event.id(), event));
        for (StoredEvent event : atNode) {
            Optional.ofNullable(filed.get(event.id())).ifPresent(there -> add(node, event, there));
        }
    }

    private void add(String node, StoredEvent event, StoredEvent there) {
        JsonNode payload = event.json();
        String month = payload.path("occurredOn").asString().substring(0, 7);
        String child = payload.path("childId").asString("");
        Map<String, JsonNode> facts = child.isEmpty()
                ? unitMonths.computeIfAbsent(node + " " + month, first -> new TreeMap<>())
                : children.computeIfAbsent(node + " " + child, first -> new TreeMap<>());
        facts.put(there.place() + " " + event.id() + " " + event.type(), payload);
        months.merge(node + " " + month + " recorded", 1L, Long::sum);
        String counted = COUNTED.get(event.type());
        if (counted != null) {
            months.merge(node + " " + month + " " + counted, 1L, Long::sum);
        }
        heard.merge(there.stream(), 1L, Long::sum);
    }

    /** By node and child: the facts, by number, event and type. */
    Map<String, Map<String, JsonNode>> children() {
        return children;
    }

    /** By node and month, the same for what is of no child. */
    Map<String, Map<String, JsonNode>> unitMonths() {
        return unitMonths;
    }

    /** By node, month and kind: how many. */
    Map<String, Long> months() {
        return months;
    }

    /** By node and life of its log: how many records. */
    Map<String, Long> heard() {
        return heard;
    }
}
