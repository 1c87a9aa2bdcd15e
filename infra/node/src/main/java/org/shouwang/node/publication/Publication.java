package org.shouwang.node.publication;

import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.shouwang.events.envelope.Envelope;

/**
 * Follows the node's log with one token and publishes batch by batch: numbers, hashes and log rows are written, the records
 * are sent, and the transaction that holds both rows and token commits when the broker has acknowledged. A crash in between
 * leaves neither, and the next attempt makes the same rows and the same bytes, because the order of the log is fixed.
 */
@ProcessingGroup(Publication.GROUP)
class Publication {

    static final String GROUP = "publication";

    private static final String BATCH = Publication.class.getName();

    private final PublicationLog log;
    private final UpTopic topic;
    private final PublicationStatus status;

    Publication(PublicationLog log, UpTopic topic, PublicationStatus status) {
        this.log = log;
        this.topic = topic;
        this.status = status;
    }

    /** Every event, known to this version or not: what the node has said it has said. */
    @EventHandler
    void on(EventMessage<?> event, TrackingToken position) {
        UnitOfWork<?> batch = CurrentUnitOfWork.get().root();
        long index = position.position().orElseThrow();
        batch.getOrComputeResource(BATCH, key -> begun(batch, index)).set(index);
    }

    private AtomicLong begun(UnitOfWork<?> batch, long firstIndex) {
        AtomicLong lastIndex = new AtomicLong(firstIndex);
        batch.onPrepareCommit(unit -> publish(firstIndex, lastIndex.get()));
        return lastIndex;
    }

    private void publish(long firstIndex, long lastIndex) {
        long from = Math.min(firstIndex, log.head().index() + 1);
        log.continueTo(lastIndex);
        List<Envelope> records = log.between(from, lastIndex);
        try {
            topic.send(records);
        } catch (NotReached unreached) {
            status.notReached(unreached);
            throw unreached;
        }
        log.acknowledged(
                records.get(0).header().seq(),
                records.get(records.size() - 1).header().seq());
        status.reached(records.size());
    }
}
