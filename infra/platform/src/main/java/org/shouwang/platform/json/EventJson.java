package org.shouwang.platform.json;

import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.shouwang.events.Event;
import org.shouwang.events.EventCatalog;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.ObjectReader;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.cfg.DateTimeFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * Events to bytes and back, by the names of {@link EventCatalog} alone: no class name from outside is ever loaded. Fields
 * that a later revision added are ignored, fields that an earlier one lacked read as null.
 */
public final class EventJson {

    /** Far above any honest event, far below what could hurt: a deeper or longer document is unreadable. */
    private static final StreamReadConstraints LIMITS = StreamReadConstraints.builder()
            .maxNestingDepth(20)
            .maxDocumentLength(4_000_000)
            .maxStringLength(1_000_000)
            .build();

    private static final JsonMapper MAPPER = JsonMapper.builder(
                    JsonFactory.builder().streamReadConstraints(LIMITS).build())
            .disable(DateTimeFeature.WRITE_DATES_AS_TIMESTAMPS)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    private static final Map<String, ObjectReader> READERS = EventCatalog.entries().stream()
            .collect(Collectors.toUnmodifiableMap(
                    EventCatalog.Entry::name, (EventCatalog.Entry entry) -> MAPPER.readerFor(entry.type())));

    private static final Map<Class<?>, ObjectWriter> WRITERS = EventCatalog.entries().stream()
            .map(EventCatalog.Entry::type)
            .collect(Collectors.toUnmodifiableMap(Function.identity(), MAPPER::writerFor));

    private EventJson() {}

    /** The mapper all this is done with, for those who need its settings. */
    public static JsonMapper mapper() {
        return MAPPER;
    }

    public static byte[] write(Event event) {
        ObjectWriter writer = WRITERS.get(event.getClass());
        if (writer == null) {
            throw new UnreadableEvent(event.getClass().getSimpleName() + " is not in the catalogue", null);
        }
        return writer.writeValueAsBytes(event);
    }

    /** Throws {@link UnreadableEvent} for an unknown name, a later revision, or bytes that are not that event, whole. */
    public static Event read(String name, int revision, byte[] payload) {
        ObjectReader reader = READERS.get(name);
        if (reader == null) {
            throw new UnreadableEvent("unknown event type " + name, null);
        }
        if (revision < 1 || revision > EventCatalog.named(name).orElseThrow().revision()) {
            throw new UnreadableEvent("unknown revision " + revision + " of " + name, null);
        }
        return complete(name, parsed(name, reader, payload));
    }

    private static @Nullable Event parsed(String name, ObjectReader reader, byte[] payload) {
        try {
            return reader.readValue(payload);
        } catch (JacksonException malformed) {
            throw new UnreadableEvent(name + ": " + malformed.getOriginalMessage(), malformed);
        }
    }

    private static Event complete(String name, @Nullable Event event) {
        if (event == null) {
            throw new UnreadableEvent(name + ": empty", null);
        }
        RequiredFields.missingIn(event).ifPresent(field -> {
            throw new UnreadableEvent(name + " without " + field, null);
        });
        return event;
    }
}
