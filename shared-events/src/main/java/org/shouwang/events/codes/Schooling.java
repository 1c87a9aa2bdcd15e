package org.shouwang.events.codes;

/** Where a child stands in schooling (就读情况); {@code LEFT} is 不在学, {@code NOT_YET} is 未入园. */
public enum Schooling {
    NOT_YET,
    KINDERGARTEN,
    PRIMARY,
    JUNIOR,
    SENIOR,
    VOCATIONAL,
    DROPPED_OUT,
    LEFT
}
