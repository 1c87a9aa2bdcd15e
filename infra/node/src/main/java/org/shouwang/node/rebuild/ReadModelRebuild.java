package org.shouwang.node.rebuild;

import java.util.List;
import org.axonframework.common.stream.BlockingStream;
import org.axonframework.eventhandling.AnnotationEventHandlerAdapter;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.shouwang.platform.eventstore.AppendLock;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Makes the read models anew; until they are whole, readers see the old ones and recorders wait. */
@Component
public class ReadModelRebuild {

    private final EventStore log;
    private final List<ReadModel> models;
    private final List<AnnotationEventHandlerAdapter> handlers;
    private final JdbcTemplate jdbc;
    private final TransactionTemplate transaction;

    ReadModelRebuild(EventStore log, List<ReadModel> models, JdbcTemplate jdbc, TransactionTemplate transaction) {
        this.log = log;
        this.models = models;
        this.handlers = models.stream().map(AnnotationEventHandlerAdapter::new).toList();
        this.jdbc = jdbc;
        this.transaction = transaction;
    }

    /** How many events were read. */
    public long run() {
        Long events = transaction.execute(status -> {
            AppendLock.take(jdbc);
            models.forEach(ReadModel::empty);
            return replay();
        });
        return events == null ? 0 : events;
    }

    private long replay() {
        long read = 0;
        try (BlockingStream<TrackedEventMessage<?>> events = log.openStream(null)) {
            while (events.hasNextAvailable()) {
                handle(events.nextAvailable());
                read++;
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("stopped while the read models were made anew", stopped);
        }
        return read;
    }

    private void handle(EventMessage<?> event) {
        for (AnnotationEventHandlerAdapter model : handlers) {
            try {
                Object unused = model.canHandle(event) ? model.handle(event) : null;
            } catch (Exception failure) {
                throw new IllegalStateException("event " + event.getIdentifier() + " cannot be read again", failure);
            }
        }
    }
}
