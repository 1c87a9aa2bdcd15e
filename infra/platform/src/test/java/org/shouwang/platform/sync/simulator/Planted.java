package org.shouwang.platform.sync.simulator;

/** Mistakes that the simulated machines can be told to make, to see that the simulator would notice. */
enum Planted {
    NOTHING,
    ACKNOWLEDGED_BEFORE_COMMIT,
    KNOWN_BY_EVENT_ID_ONLY,
    CURSOR_MOVED_BEFORE_INSERT,
    NO_NEW_LIFE_AFTER_A_REWIND,
    WITNESS_IGNORED,
    SIGNATURE_NOT_CHECKED,
    HELD_RECORDS_RELEASED_TOO_EARLY,
    AGREED_WITHOUT_COMPARING_HASHES,
    RESEND_OF_THE_WRONG_RANGE,
    BEYOND_THE_FORK_NUMBERED_TWICE,
    OLD_STATEMENT_BELIEVED_FOR_EVER,
    SENT_BEFORE_THE_BROKER_HAS_IT
}
