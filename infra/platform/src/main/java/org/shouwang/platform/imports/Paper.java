package org.shouwang.platform.imports;

import java.time.Instant;

/** A file that was read, as the rows it brings, whichever form it has. */
interface Paper {

    ImportReading reading();

    /** How many were accepted. */
    int rows();

    int refused();

    /** Where to begin when a job is taken up again after {@code done} rows. */
    int resumeAt(int done);

    /** Records the rows from there up to the other, in the transaction of the caller. */
    LedgerOutcome record(int from, int to, Instant recordedAt);
}
