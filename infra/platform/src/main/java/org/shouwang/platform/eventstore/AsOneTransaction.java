package org.shouwang.platform.eventstore;

import java.util.concurrent.Callable;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.messaging.ResultMessage;
import org.axonframework.messaging.unitofwork.DefaultUnitOfWork;
import org.axonframework.messaging.unitofwork.UnitOfWork;

/**
 * Many commands, one transaction: all their events and all that is written with them become visible together, or, when
 * anything throws, not at all. Events are appended, and handlers that hear of them before the commit are called, at the
 * very end. A few hundred commands at a time: Axon compares every staged event with every other when it loads an
 * aggregate.
 */
public final class AsOneTransaction {

    private final TransactionManager transactions;

    AsOneTransaction(TransactionManager transactions) {
        this.transactions = transactions;
    }

    public void run(Runnable work) {
        Object unused = call(() -> {
            work.run();
            return Boolean.TRUE;
        });
    }

    public <T> T call(Callable<T> work) {
        UnitOfWork<?> unit = DefaultUnitOfWork.startAndGet(null);
        unit.attachTransaction(transactions);
        ResultMessage<T> result = unit.executeWithResult(work);
        if (result.isExceptional()) {
            throw asUnchecked(result.exceptionResult());
        }
        return result.getPayload();
    }

    private static RuntimeException asUnchecked(Throwable thrown) {
        return thrown instanceof RuntimeException unchecked ? unchecked : new IllegalStateException(thrown);
    }
}
