package org.shouwang.node.roster;

import org.axonframework.common.stream.BlockingStream;
import org.axonframework.eventhandling.AnnotationEventHandlerAdapter;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.shouwang.platform.eventstore.AppendLock;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Makes the roster anew from the log; until it is whole, readers see the old one and recorders wait. */
@Component
public class RosterRebuild {

    private final EventStore log;
    private final RosterProjection projection;
    private final AnnotationEventHandlerAdapter handlers;
    private final JdbcTemplate jdbc;
    private final TransactionTemplate transaction;

    RosterRebuild(EventStore log, RosterProjection projection, JdbcTemplate jdbc, TransactionTemplate transaction) {
        this.log = log;
        this.projection = projection;
        this.handlers = new AnnotationEventHandlerAdapter(projection);
        this.jdbc = jdbc;
        this.transaction = transaction;
    }

    public void run() {
        transaction.executeWithoutResult(status -> {
            AppendLock.take(jdbc);
            projection.empty();
            replay();
        });
    }

    private void replay() {
        try (BlockingStream<TrackedEventMessage<?>> events = log.openStream(null)) {
            while (events.hasNextAvailable()) {
                handle(events.nextAvailable());
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("stopped while the roster was made anew", stopped);
        }
    }

    private void handle(EventMessage<?> event) {
        if (handlers.canHandle(event)) {
            try {
                Object unused = handlers.handle(event);
            } catch (Exception failure) {
                throw new IllegalStateException(
                        "event " + event.getIdentifier() + " has no place in the roster", failure);
            }
        }
    }
}
