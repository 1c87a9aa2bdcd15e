package org.shouwang.node.returned;

/** Why a record that came back does not simply join the log again. */
enum Conflict {
    /** Something was recorded of the child after the log was set back. */
    RECORDED_MEANWHILE,
    /** The child has another file here now. */
    ANOTHER_FILE,
    /** An earlier record of the child waits for a person. */
    EARLIER_ONE_WAITS,
    /** This version cannot read it. */
    UNREADABLE
}
