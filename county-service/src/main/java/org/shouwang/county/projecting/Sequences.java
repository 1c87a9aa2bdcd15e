package org.shouwang.county.projecting;

import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.async.SequencingPolicy;
import org.shouwang.events.AboutChild;

/** What waits behind a parked event: later events of the same child, nothing else. Never throws, whatever the message. */
final class Sequences implements SequencingPolicy<EventMessage<?>> {

    @Override
    public Object getSequenceIdentifierFor(EventMessage<?> message) {
        try {
            return message.getPayload() instanceof AboutChild about ? about.childId() : message.getIdentifier();
        } catch (RuntimeException unreadable) {
            return message.getIdentifier();
        }
    }
}
