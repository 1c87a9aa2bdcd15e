package org.shouwang.events.codes;

/** How well the carer can care (监护能力): 较好, 一般, 较差. */
public enum Capability {
    GOOD,
    FAIR,
    POOR
}
