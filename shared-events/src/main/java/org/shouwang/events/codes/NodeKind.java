package org.shouwang.events.codes;

/** What a node is in the world; schools have duties of their own. */
public enum NodeKind {
    SCHOOL,
    VILLAGE,
    COUNTY
}
