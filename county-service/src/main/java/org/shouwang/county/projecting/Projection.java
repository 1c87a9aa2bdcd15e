package org.shouwang.county.projecting;

import java.util.Map;
import org.shouwang.county.children.Recorded;

/**
 * What one read model keeps. A row is a set of facts: {@link #merge} and {@link #upsert} are unions, so events may arrive in
 * any order, and twice, and the rows come out the same.
 *
 * <p>The table of a generation is made like {@code rm_<name>_shape}, an empty table that Flyway owns. It has a column
 * {@code change}, which tells readers what is new and is no part of the content.
 */
public interface Projection<K, R> {

    /** Names the model, and its view {@code rm_<name>}; letters and underscores. */
    String name();

    /** To be raised whenever the same events give other rows than before: the model is then built anew by itself. */
    int shape();

    /** All columns but {@code change}: what the checksum covers. */
    String content();

    /** What this one event says, by row; empty if it is of no interest. What it throws parks the event. */
    Map<K, R> rows(Recorded fact);

    R merge(R one, R other);

    /** Unites the rows with what stands in the table; a row that already holds all of it is left untouched. */
    void upsert(String table, Map<K, R> rows, long change);
}
