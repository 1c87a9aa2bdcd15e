package org.shouwang.events.codes;

/** Which parent a fact is about. */
public enum Parent {
    FATHER,
    MOTHER
}
