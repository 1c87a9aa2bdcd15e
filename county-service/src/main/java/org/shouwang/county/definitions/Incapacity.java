package org.shouwang.county.definitions;

/** What a parent without capacity to care counts for: nothing, or as much as a parent away if the other one is away. */
public enum Incapacity {
    IGNORED,
    COUNTS_AS_AWAY
}
