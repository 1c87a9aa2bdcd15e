package org.shouwang.platform.processing;

import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.axonframework.messaging.unitofwork.UnitOfWork;

/**
 * A batch that was rolled back is handled again with more care: each event behind its own savepoint, so that one statement
 * PostgreSQL refuses costs the one event, which is parked, and not the whole batch for ever. The next commit ends it.
 */
public final class OneByOne {

    private static final String WATCHED = OneByOne.class.getName();

    private static final ThreadLocal<Boolean> FAILED_BEFORE = ThreadLocal.withInitial(() -> false);

    private OneByOne() {}

    /**
     * Asked by handlers that collect a batch and write it before the commit: when true they write at once, so that a
     * failure is the event's own.
     */
    public static boolean isOn() {
        return FAILED_BEFORE.get();
    }

    /** Notices how the present unit of work ends. */
    static void watch() {
        CurrentUnitOfWork.ifStarted(unit -> unit.root().getOrComputeResource(WATCHED, key -> watch(unit.root())));
    }

    private static boolean watch(UnitOfWork<?> root) {
        root.onRollback(unit -> FAILED_BEFORE.set(true));
        root.afterCommit(unit -> FAILED_BEFORE.set(false));
        return true;
    }
}
