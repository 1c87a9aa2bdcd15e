package org.shouwang.county.projecting;

import java.time.Instant;
import java.util.OptionalLong;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingToken;
import org.shouwang.county.children.Recorded;
import org.shouwang.events.Event;
import org.shouwang.platform.json.UnreadableEvent;

/** What the county's store hands to a processor, as the fold knows it. */
final class Delivery {

    private static final String RECORDED_AT = "recordedAt";

    private Delivery() {}

    /** Throws if this is no event of the language, or cannot be read as one. */
    static Recorded recorded(EventMessage<?> message) {
        if (!(message instanceof DomainEventMessage<?> stored) || !(message.getPayload() instanceof Event event)) {
            throw new UnreadableEvent("not an event of the county's store: " + message.getIdentifier(), null);
        }
        String[] log = stored.getAggregateIdentifier().split("/", 2);
        return new Recorded(
                event,
                log[0],
                Integer.parseInt(log[1]),
                stored.getSequenceNumber(),
                stored.getIdentifier(),
                recordedAt(stored),
                stored.getTimestamp(),
                position(message));
    }

    static long position(EventMessage<?> message) {
        return message instanceof TrackedEventMessage<?> tracked ? position(tracked.trackingToken()) : 0;
    }

    private static long position(TrackingToken token) {
        OptionalLong position = token.position();
        return position.orElse(0);
    }

    private static Instant recordedAt(DomainEventMessage<?> stored) {
        Object said = stored.getMetaData().get(RECORDED_AT);
        return said == null ? stored.getTimestamp() : Instant.parse(said.toString());
    }
}
