package org.shouwang.events.codes;

/** Equipment of a home (模式): one has computers, books and telephone; two has television, books and telephone. */
public enum HomeMode {
    ONE,
    TWO
}
