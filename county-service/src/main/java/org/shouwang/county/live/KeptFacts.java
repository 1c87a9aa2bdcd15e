package org.shouwang.county.live;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.shouwang.county.children.Recorded;
import org.shouwang.events.EventCatalog;
import org.shouwang.platform.json.EventJson;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Facts of one node as a JSON object: the key says where in the node's log the fact stands, the value is the fact. Objects
 * unite key by key, and the union of two parts is the whole, whichever came first.
 */
record KeptFacts(SortedMap<String, String> byPlace) {

    private static final JsonMapper JSON = EventJson.mapper();

    static KeptFacts of(Recorded fact) {
        return new KeptFacts(new TreeMap<>(Map.of(place(fact), json(fact))));
    }

    /** Epoch and number: unique within a node for ever. */
    static String place(Recorded fact) {
        return fact.epoch() + "/" + fact.seq();
    }

    KeptFacts and(KeptFacts more) {
        byPlace.putAll(more.byPlace);
        return this;
    }

    String toJson() {
        StringBuilder object = new StringBuilder("{");
        byPlace.forEach((place, fact) -> object.append(object.length() > 1 ? "," : "")
                .append('"')
                .append(place)
                .append("\":")
                .append(fact));
        return object.append('}').toString();
    }

    private static String json(Recorded fact) {
        EventCatalog.Entry entry = EventCatalog.of(fact.event().getClass()).orElseThrow();
        return """
                {"id":%s,"type":"%s","rev":%d,"recordedAt":"%s","receivedAt":"%s","position":%d,"payload":%s}""".formatted(
                        JSON.writeValueAsString(fact.eventId()),
                        entry.name(),
                        entry.revision(),
                        fact.recordedAt(),
                        fact.receivedAt(),
                        fact.position(),
                        new String(EventJson.write(fact.event()), StandardCharsets.UTF_8));
    }

    static List<Recorded> read(String node, String facts) {
        List<Recorded> records = new ArrayList<>();
        JSON.readTree(facts).properties().forEach(kept -> records.add(recorded(node, kept.getKey(), kept.getValue())));
        return records;
    }

    private static Recorded recorded(String node, String place, JsonNode kept) {
        String[] epochAndSeq = place.split("/", 2);
        return new Recorded(
                EventJson.read(
                        kept.path("type").asString(),
                        kept.path("rev").asInt(),
                        JSON.writeValueAsBytes(kept.path("payload"))),
                node,
                Integer.parseInt(epochAndSeq[0]),
                Long.parseLong(epochAndSeq[1]),
                kept.path("id").asString(),
                Instant.parse(kept.path("recordedAt").asString()),
                Instant.parse(kept.path("receivedAt").asString()),
                kept.path("position").asLong());
    }
}
