package org.shouwang.platform.eventstore;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventsourcing.eventstore.DomainEventStream;
import org.axonframework.eventsourcing.eventstore.jdbc.JdbcEventStorageEngine;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.UnknownSerializedType;
import org.shouwang.platform.json.UnreadableEvent;

/**
 * Axon's JDBC engine, with two things made certain: every append holds {@link AppendLock}, and an aggregate whose history
 * contains an event that nobody here understands is not loaded, rather than loaded without it.
 */
class SerialisedAppends extends JdbcEventStorageEngine {

    private final Timer appendTime;
    private final Counter appended;

    SerialisedAppends(Builder builder, MeterRegistry meters) {
        super(builder);
        this.appendTime = meters.timer("shouwang.events.append");
        this.appended = meters.counter("shouwang.events.appended");
    }

    @Override
    protected void appendEvents(List<? extends EventMessage<?>> events, Serializer serializer) {
        appendTime.record(() -> super.appendEvents(events, serializer));
        appended.increment(events.size());
    }

    @Override
    protected PreparedStatement appendEvents(
            Connection connection, List<? extends EventMessage<?>> events, Serializer serializer) throws SQLException {
        try (PreparedStatement lock = connection.prepareStatement(AppendLock.TAKE)) {
            lock.execute();
        }
        return super.appendEvents(connection, events, serializer);
    }

    @Override
    public DomainEventStream readEvents(String aggregateIdentifier, long firstSequenceNumber) {
        DomainEventStream stream = super.readEvents(aggregateIdentifier, firstSequenceNumber);
        return DomainEventStream.of(
                stream.asStream().peek(SerialisedAppends::mustBeKnown), stream::getLastSequenceNumber);
    }

    private static void mustBeKnown(DomainEventMessage<?> event) {
        if (event.getPayloadType().equals(UnknownSerializedType.class)) {
            UnknownSerializedType unknown = (UnknownSerializedType) event.getPayload();
            throw new UnreadableEvent(
                    "unknown event type " + unknown.serializedType().getName(), null);
        }
    }
}
