package org.shouwang.node.roster;

import java.time.LocalDate;

/** A change in the child's schooling on that day. */
public record SchoolMove(Kind kind, LocalDate day) {

    /** What changed; a transfer leaves the stage as it is. */
    public enum Kind {
        DROPPED_OUT,
        RETURNED,
        FINISHED,
        TRANSFERRED
    }
}
