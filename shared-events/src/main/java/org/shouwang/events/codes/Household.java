package org.shouwang.events.codes;

/** Household registration (户籍类型): 农业 and 农村 are {@code RURAL}, 非农业 and 城镇 are {@code URBAN}. */
public enum Household {
    RURAL,
    URBAN
}
