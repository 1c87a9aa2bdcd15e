package org.shouwang.county.projecting;

import java.util.OptionalLong;

/** Keeps how far a generation is, in the transaction that writes its rows. */
@FunctionalInterface
public interface Progress {

    /**
     * Locks the generation until the transaction ends and notes that all events up to the position are dealt with. Gives the
     * number under which rows are written; empty if nobody needs the generation any more.
     */
    OptionalLong advance(Generation generation, long position, boolean withRows);
}
