package org.shouwang.events.codes;

/** Who mainly cares for the child (与儿童关系); {@code NONE} is a child stated to have nobody. */
public enum Carer {
    FATHER,
    MOTHER,
    GRANDPARENT,
    RELATIVE,
    TEACHER,
    OTHER,
    NONE
}
