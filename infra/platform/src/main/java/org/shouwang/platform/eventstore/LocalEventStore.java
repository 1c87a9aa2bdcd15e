package org.shouwang.platform.eventstore;

import java.util.List;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;

/** The embedded store, which can also be told of events that others appended to its tables. */
class LocalEventStore extends EmbeddedEventStore implements NewEvents {

    LocalEventStore(Builder builder) {
        super(builder);
    }

    @Override
    public void announce() {
        afterCommit(List.of());
    }
}
