package org.shouwang.platform.sealing;

import java.security.SecureRandom;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.shouwang.platform.json.EventJson;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The payload of an event in which every personal text is sealed and all else is as it was, in the same order. Sealing
 * happens once, when the event is first stored: sealed again the bytes would be others.
 */
public final class SealedPayload {

    private SealedPayload() {}

    /**
     * What is null stays null. A text that looks sealed is sealed like any other: somebody may have typed it.
     *
     * @param personal paths of the fields, as the catalogue names them
     */
    public static byte[] seal(byte[] payload, Set<String> personal, DataKey key, String eventId, SecureRandom random) {
        return changed(payload, personal, (field, text) -> SealedText.seal(
                        text, key, new Place(key.subject(), eventId, field), random)
                .toString());
    }

    /**
     * Texts that were never sealed, from before there was sealing, are as they are.
     *
     * @param words what stands in the place of a sealed text
     */
    public static byte[] open(
            byte[] payload,
            Set<String> personal,
            Subject subject,
            String eventId,
            Keys keys,
            Function<Opened, String> words) {
        return changed(payload, personal, (field, text) -> SealedText.parse(text)
                .map(hidden -> words.apply(hidden.open(keys, new Place(subject, eventId, field))))
                .orElse(text));
    }

    private static byte[] changed(byte[] payload, Set<String> fields, BiFunction<String, String, String> change) {
        JsonNode whole = EventJson.mapper().readTree(payload);
        fields.forEach(field -> change(whole, field, text -> change.apply(field, text)));
        return EventJson.mapper().writeValueAsBytes(whole);
    }

    private static void change(JsonNode whole, String path, Function<String, String> change) {
        int last = path.lastIndexOf('.');
        JsonNode parent =
                last < 0 ? whole : whole.at("/" + path.substring(0, last).replace('.', '/'));
        String name = path.substring(last + 1);
        if (parent instanceof ObjectNode object && object.path(name).isString()) {
            object.put(name, change.apply(object.path(name).asString()));
        }
    }
}
