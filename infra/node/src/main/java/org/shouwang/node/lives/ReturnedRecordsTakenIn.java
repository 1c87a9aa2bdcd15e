package org.shouwang.node.lives;

import org.shouwang.events.envelope.Envelope;

/** Takes in the records that the county gives back to a log that was set back. */
@FunctionalInterface
public interface ReturnedRecordsTakenIn {

    /** Called once for each, in the order of the log, inside the transaction in which the log grew by it. */
    void take(Envelope record);
}
