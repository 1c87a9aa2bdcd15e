package org.shouwang.node.returned;

import java.util.Map;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventhandling.GenericEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.messaging.MetaData;
import org.shouwang.events.AboutChild;
import org.shouwang.events.Event;
import org.shouwang.events.envelope.Header;
import org.shouwang.node.recording.ChildrenInMemory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Appends events that were recorded here once before, under the id and with the moment of recording that they always had. */
@Component
class Joining {

    private static final String IS_HERE =
            "select exists (select 1 from domain_event_entry where eventIdentifier = :event)";

    private static final String NEXT =
            "select coalesce(max(sequenceNumber) + 1, 0) from domain_event_entry where aggregateIdentifier = :child";

    private final JdbcClient jdbc;
    private final EventStore events;
    private final ChildrenInMemory children;

    Joining(JdbcClient jdbc, EventStore events, ChildrenInMemory children) {
        this.jdbc = jdbc;
        this.events = events;
        this.children = children;
    }

    boolean isHere(String eventId) {
        return jdbc.sql(IS_HERE).param("event", eventId).query(Boolean.class).single();
    }

    void join(Header header, Event event) {
        Map<String, ?> metaData =
                MetaData.with("recordedAt", header.recordedAt().toString());
        if (event instanceof AboutChild fact) {
            String child = fact.childId();
            events.publish(new GenericDomainEventMessage<>(
                    "ChildFile", child, next(child), event, metaData, header.eventId(), header.recordedAt()));
            children.forget(child);
        } else {
            events.publish(new GenericEventMessage<>(header.eventId(), event, metaData, header.recordedAt()));
        }
    }

    private long next(String child) {
        return jdbc.sql(NEXT).param("child", child).query(Long.class).single();
    }
}
