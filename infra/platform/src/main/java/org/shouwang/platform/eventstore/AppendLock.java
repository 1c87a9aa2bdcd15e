package org.shouwang.platform.eventstore;

import org.springframework.jdbc.core.JdbcOperations;

/**
 * Whoever inserts into {@code domain_event_entry} holds this lock until its transaction ends. It makes the order of
 * {@code globalIndex} the order in which events become visible, so that a reader who has seen an index has seen all before
 * it, whatever the clocks say.
 */
public final class AppendLock {

    /** Blocks until no other transaction of this database is appending; released by commit or rollback. */
    public static final String TAKE = "select pg_advisory_xact_lock(7218001)";

    private AppendLock() {}

    /** For those who append without Axon; the calling thread must be inside a transaction. */
    public static void take(JdbcOperations jdbc) {
        jdbc.query(TAKE, row -> {});
    }
}
