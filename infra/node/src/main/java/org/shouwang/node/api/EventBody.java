package org.shouwang.node.api;

import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.shouwang.events.Event;
import org.shouwang.events.EventCatalog;
import org.shouwang.platform.json.EventJson;
import org.shouwang.platform.json.UnreadableEvent;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.ErrorResponseException;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Reads the event that a body states. Faults name the field, never its value. */
final class EventBody {

    private static final JsonMapper JSON = EventJson.mapper();

    private EventBody() {}

    static <E extends Event> E read(Class<E> type, ObjectNode body) {
        EventCatalog.Entry entry = EventCatalog.of(type).orElseThrow();
        return type.cast(read(entry, body));
    }

    static Event read(EventCatalog.Entry entry, ObjectNode body) {
        unstorable("", body).ifPresent(field -> {
            throw malformed(field, field + " contains U+0000");
        });
        try {
            Event event = EventJson.read(entry.name(), entry.revision(), JSON.writeValueAsBytes(body));
            unknownField("", body, JSON.readTree(EventJson.write(event))).ifPresent(field -> {
                throw malformed(field, "there is no field " + field + " in " + entry.name());
            });
            return event;
        } catch (UnreadableEvent unreadable) {
            throw malformed(fieldOf(unreadable), withoutValues(unreadable));
        }
    }

    /** The parts of a sheet that state nothing need not be sent. */
    static ObjectNode withWholeSheet(ObjectNode body) {
        if (body.get("sheet") instanceof ObjectNode sheet) {
            for (String part : new String[] {"school", "father", "mother", "carer"}) {
                sheet.set(part, sheet.hasNonNull(part) ? sheet.get(part) : JSON.createObjectNode());
            }
            sheet.put("priority", sheet.path("priority").asBoolean(false));
        }
        return body;
    }

    private static Optional<String> unknownField(String path, JsonNode sent, JsonNode read) {
        for (Map.Entry<String, JsonNode> field : sent.properties()) {
            String name = path + field.getKey();
            if (!read.has(field.getKey())) {
                return Optional.of(name);
            }
            Optional<String> below = unknownField(name + ".", field.getValue(), read.get(field.getKey()));
            if (below.isPresent()) {
                return below;
            }
        }
        return Optional.empty();
    }

    /** PostgreSQL keeps no text with U+0000 in it. */
    private static Optional<String> unstorable(String path, JsonNode sent) {
        if (sent.isString() && sent.asString().indexOf(0) >= 0) {
            return Optional.of(path);
        }
        return sent.properties().stream()
                .flatMap(field ->
                        unstorable(path.isEmpty() ? field.getKey() : path + "." + field.getKey(), field.getValue())
                                .stream())
                .findFirst();
    }

    private static String fieldOf(UnreadableEvent unreadable) {
        String message = String.valueOf(unreadable.getMessage());
        int without = message.indexOf(" without ");
        return without < 0 ? path(unreadable.getCause()) : message.substring(without + " without ".length());
    }

    private static String path(@Nullable Throwable cause) {
        return cause instanceof JacksonException jackson
                ? jackson.getPath().stream()
                        .map(JacksonException.Reference::getPropertyName)
                        .filter(name -> name != null)
                        .reduce((above, below) -> above + "." + below)
                        .orElse("")
                : "";
    }

    private static String withoutValues(UnreadableEvent unreadable) {
        String field = fieldOf(unreadable);
        return unreadable.getCause() == null ? field + " is required" : field + " cannot be read";
    }

    private static ErrorResponseException malformed(String field, String detail) {
        ProblemDetail problem = ProblemDetail.forStatusAndDetail(HttpStatus.BAD_REQUEST, detail);
        problem.setProperty("code", "UNREADABLE_BODY");
        problem.setProperty("field", field);
        return new ErrorResponseException(HttpStatus.BAD_REQUEST, problem, null);
    }
}
