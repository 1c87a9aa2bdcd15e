package org.shouwang.platform.processing;

import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.async.SequencingPolicy;
import org.shouwang.events.AboutChild;

/**
 * Events about one child stay in order and are parked together; an event about no child belongs to its stream. The values
 * are names, the same after every restart.
 */
class OneSequencePerChild implements SequencingPolicy<EventMessage<?>> {

    @Override
    public Object getSequenceIdentifierFor(EventMessage<?> event) {
        if (AboutChild.class.isAssignableFrom(event.getPayloadType())) {
            return ((AboutChild) event.getPayload()).childId();
        }
        return event instanceof DomainEventMessage<?> inStream
                ? inStream.getAggregateIdentifier()
                : event.getIdentifier();
    }
}
