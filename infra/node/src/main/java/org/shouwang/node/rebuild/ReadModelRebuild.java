package org.shouwang.node.rebuild;

import java.util.List;
import java.util.stream.Stream;
import org.axonframework.eventhandling.AnnotationEventHandlerAdapter;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.shouwang.platform.eventstore.AppendLock;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Makes the read models anew; until they are whole, readers see the old ones and recorders wait. */
@Component
public class ReadModelRebuild {

    private final EventStorageEngine log;
    private final List<ReadModel> models;
    private final List<AnnotationEventHandlerAdapter> handlers;
    private final JdbcTemplate jdbc;
    private final TransactionTemplate transaction;

    ReadModelRebuild(
            EventStorageEngine log, List<ReadModel> models, JdbcTemplate jdbc, TransactionTemplate transaction) {
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
        try (Stream<? extends TrackedEventMessage<?>> events = log.readEvents(null, false)) {
            return events.map(this::handled).reduce(0L, Long::sum);
        }
    }

    private long handled(EventMessage<?> event) {
        for (AnnotationEventHandlerAdapter model : handlers) {
            try {
                Object unused = model.canHandle(event) ? model.handle(event) : null;
            } catch (Exception failure) {
                throw new IllegalStateException("event " + event.getIdentifier() + " cannot be read again", failure);
            }
        }
        return 1;
    }
}
