package org.shouwang.county.projecting;

import java.util.Map;
import java.util.OptionalLong;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.EventMessageHandler;
import org.axonframework.messaging.InterceptorChain;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Feeds one generation. As a rule it unites a batch in memory and writes it before the commit. When a batch could not be
 * written, its events are tried again one by one, each in a savepoint, so that only the one at fault is parked; parked
 * ones are tried again in that way too.
 */
final class Projector<K, R> implements EventMessageHandler {

    private final Projection<K, R> projection;
    private final Generation generation;
    private final Progress progress;
    private final TransactionOperations savepoint;
    private volatile boolean oneByOne;

    Projector(Projection<K, R> projection, Generation generation, Progress progress, TransactionOperations savepoint) {
        this.projection = projection;
        this.generation = generation;
        this.progress = progress;
        this.savepoint = savepoint;
    }

    /** Around every event of the processor, those included that go straight to the parked ones. */
    @Nullable
    Object around(UnitOfWork<? extends EventMessage<?>> unitOfWork, InterceptorChain chain) throws Exception {
        batch(unitOfWork).reach(Delivery.position(unitOfWork.getMessage()));
        return chain.proceed();
    }

    @Override
    public @Nullable Object handle(EventMessage<?> message) {
        Map<K, R> rows = projection.rows(Delivery.recorded(message));
        Batch<K, R> batch = CurrentUnitOfWork.get().root().getResource(generation.table());
        if (batch == null || oneByOne) {
            savepoint.executeWithoutResult(status -> write(rows, Delivery.position(message)));
        } else {
            batch.add(rows, projection::merge);
        }
        return null;
    }

    private Batch<K, R> batch(UnitOfWork<?> unitOfWork) {
        return unitOfWork.root().getOrComputeResource(generation.table(), name -> {
            Batch<K, R> batch = new Batch<>();
            unitOfWork.onPrepareCommit(work -> write(batch.rows(), batch.position()));
            unitOfWork.afterCommit(work -> oneByOne = false);
            unitOfWork.onRollback(work -> oneByOne = true);
            return batch;
        });
    }

    private void write(Map<K, R> rows, long position) {
        OptionalLong change = progress.advance(generation, position, !rows.isEmpty());
        if (change.isPresent() && !rows.isEmpty()) {
            projection.upsert(generation.table(), rows, change.getAsLong());
        }
    }
}
