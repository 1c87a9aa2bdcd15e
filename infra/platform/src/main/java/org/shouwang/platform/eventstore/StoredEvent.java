package org.shouwang.platform.eventstore;

import java.time.Instant;
import org.shouwang.events.Event;
import org.shouwang.platform.json.EventJson;

/**
 * One row of the log.
 *
 * @param index position in the whole log, ascending, with holes where a transaction was rolled back
 * @param aggregateId the child, or whatever else the stream is about
 * @param recordedAt when it was written down; equal to the append unless the recorder stated another moment
 * @param payload the bytes as stored
 */
public record StoredEvent(
        long index,
        String eventId,
        String aggregateId,
        long sequence,
        String type,
        int revision,
        Instant recordedAt,
        byte[] payload) {

    /** Throws {@link org.shouwang.platform.json.UnreadableEvent} for a type or bytes this version does not know. */
    public Event event() {
        return EventJson.read(type, revision, payload);
    }
}
