package org.shouwang.events.codes;

/** Why a file was closed (销档原因): 父母返乡, 成年, 迁出, 死亡, 错误登记. A file registered in error never counted. */
public enum ClosingReason {
    PARENT_RETURNED,
    GROWN_UP,
    MOVED_AWAY,
    DIED,
    REGISTERED_IN_ERROR
}
