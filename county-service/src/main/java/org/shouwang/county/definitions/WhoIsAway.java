package org.shouwang.county.definitions;

/** Whether one absent parent suffices or neither may be there to care. */
public enum WhoIsAway {
    EITHER,
    BOTH
}
