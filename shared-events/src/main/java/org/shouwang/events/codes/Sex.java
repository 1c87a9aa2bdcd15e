package org.shouwang.events.codes;

/** Sex as the seventeenth digit of the national ID tells it: odd is male. */
public enum Sex {
    MALE,
    FEMALE
}
