package org.shouwang.platform.processing;

import org.axonframework.eventhandling.EventHandlerInvoker;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.Segment;
import org.axonframework.messaging.deadletter.GenericDeadLetter;
import org.axonframework.messaging.deadletter.SequencedDeadLetterQueue;
import org.axonframework.serialization.UnknownSerializedType;
import org.jspecify.annotations.Nullable;
import org.shouwang.platform.json.UnreadableEvent;

/**
 * Axon passes over a type it does not know, because no handler asks for it. Here such an event reaches the group all the
 * same: it is parked, or, in a group that does not park, stops it. A group that handles every type, known or not, is left
 * alone.
 */
class UnknownEventsArePutAside implements EventHandlerInvoker {

    private final EventHandlerInvoker handlers;
    private final @Nullable SequencedDeadLetterQueue<EventMessage<?>> parked;

    UnknownEventsArePutAside(EventHandlerInvoker handlers, @Nullable SequencedDeadLetterQueue<EventMessage<?>> parked) {
        this.handlers = handlers;
        this.parked = parked;
    }

    @Override
    public boolean canHandle(EventMessage<?> event, Segment segment) {
        return isUnknown(event) ? segment.matches(event.getIdentifier()) : handlers.canHandle(event, segment);
    }

    @Override
    public boolean canHandleType(Class<?> payloadType) {
        return payloadType.equals(UnknownSerializedType.class) || handlers.canHandleType(payloadType);
    }

    @Override
    public void handle(EventMessage<?> event, Segment segment) throws Exception {
        if (isUnknown(event)) {
            putAside(event);
        } else {
            handlers.handle(event, segment);
        }
    }

    private void putAside(EventMessage<?> event) {
        UnknownSerializedType unknown = (UnknownSerializedType) event.getPayload();
        UnreadableEvent cause = new UnreadableEvent(
                "unknown event type " + unknown.serializedType().getName(), null);
        if (parked == null) {
            throw cause;
        }
        String sequence = "unknown:" + event.getIdentifier();
        parked.enqueue(sequence, new GenericDeadLetter<>(sequence, event, cause));
    }

    private boolean isUnknown(EventMessage<?> event) {
        return event.getPayloadType().equals(UnknownSerializedType.class)
                && !handlers.canHandleType(UnknownSerializedType.class);
    }

    @Override
    public boolean supportsReset() {
        return handlers.supportsReset();
    }

    @Override
    public void performReset() {
        handlers.performReset();
    }

    @Override
    public <R> void performReset(@Nullable R context) {
        handlers.performReset(context);
    }

    @Override
    public void segmentReleased(Segment segment) {
        handlers.segmentReleased(segment);
    }
}
