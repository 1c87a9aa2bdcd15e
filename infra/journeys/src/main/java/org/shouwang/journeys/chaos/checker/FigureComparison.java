package org.shouwang.journeys.chaos.checker;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Some figures of one year counted by hand, against what the county answers. */
final class FigureComparison {

    private static final int YEAR = 2025;
    private static final String LAST_DAY = YEAR + "-12-31";

    private final Map<String, Long> expected = new TreeMap<>();

    void add(String node, List<StoredEvent> events) {
        expected.put(node + " visits.total", inYear(events, "contact.VisitCompleted"));
        expected.put(node + " talks.total", inYear(events, "contact.TalkHeld"));
        expected.put(node + " children.filed", filed(events));
    }

    Map<String, Long> expected() {
        Map<String, Long> all = new TreeMap<>(expected);
        expected.forEach((key, value) -> all.merge("all " + key.substring(key.indexOf(' ') + 1), value, Long::sum));
        return all;
    }

    Map<String, Long> asAnsweredBy(URI county) throws IOException {
        JsonNode book;
        try (InputStream answer =
                county.resolve("/api/figures?years=" + YEAR).toURL().openStream()) {
            book = JsonMapper.shared().readTree(answer);
        }
        Map<String, Long> answered = new HashMap<>();
        for (String key : expected().keySet()) {
            String unit = key.substring(0, key.indexOf(' '));
            String figure = key.substring(key.indexOf(' ') + 1);
            JsonNode figures = unit.equals("all")
                    ? book.path("figures").path(String.valueOf(YEAR)).path("EDU")
                    : book.path("per_unit").path(String.valueOf(YEAR)).path(unit);
            answered.put(key, figures.path(figure).asLong(-1));
        }
        return answered;
    }

    private static long inYear(List<StoredEvent> events, String type) {
        return events.stream()
                .filter(event -> event.type().equals(type))
                .filter(event -> LocalDate.parse(event.json().path("occurredOn").asString())
                                .getYear()
                        == YEAR)
                .count();
    }

    /** Opened by the last day of the year and not closed by then. */
    private static long filed(List<StoredEvent> events) {
        Set<String> children = new HashSet<>();
        for (String type : List.of("child.ChildRegistered", "child.ChildFileClosed")) {
            for (StoredEvent event : events) {
                JsonNode payload = event.json();
                boolean inTime = payload.path("occurredOn").asString().compareTo(LAST_DAY) <= 0;
                if (event.type().equals(type) && inTime) {
                    boolean opened = type.endsWith("Registered");
                    String child = payload.path("childId").asString();
                    boolean unused = opened ? children.add(child) : children.remove(child);
                }
            }
        }
        return children.size();
    }
}
