package org.shouwang.platform.sync;

/** Why a record is kept aside; every reason has its own count and its own words on the page. */
public enum ParkReason {
    MALFORMED_FRAME(false),
    MALFORMED_HEADER(false),
    UNKNOWN_SUITE(false),
    /** The header names another node than the one it was heard from. */
    WRONG_NODE(false),
    /** Another record is known at that place of the log. */
    FORK(false),
    /** It claims the next place but does not follow on the record before. */
    BROKEN_CHAIN(false),
    /** A signature that the node's key did not make. */
    BAD_SIGNATURE(false),
    /** A new record of a life that ended when the node was enrolled anew. */
    CLOSED_LIFE(false),
    OVERSIZE(true),
    UNKNOWN_TYPE(true),
    UNKNOWN_REVISION(true),
    UNREADABLE(true),
    /** A fact that only the county states, said by a node. */
    NOT_ITS_TO_SAY(true),
    /** Another record of the store has that event id. */
    EVENT_ID_TAKEN(true),
    /** PostgreSQL would not take it, alone, for a reason nobody foresaw. */
    REFUSED_BY_STORE(false);

    private final boolean keepsItsPlace;

    ParkReason(boolean keepsItsPlace) {
        this.keepsItsPlace = keepsItsPlace;
    }

    /** Proven to be the next record of its log, so the log goes on after it although nobody could read it. */
    public boolean keepsItsPlace() {
        return keepsItsPlace;
    }
}
