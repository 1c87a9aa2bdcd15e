package org.shouwang.journeys.chaos.workload;

/** What the asker knows after one attempt, and in the end. */
public enum Outcome {
    /** It was acknowledged: it has to be there, for ever, once. */
    OK,
    /** It was refused, or never sent: it must not be there. */
    FAIL,
    /** The connection broke, nobody answered in time, or the server failed: it may be there, once, or not. */
    UNKNOWN
}
