package org.shouwang.events.codes;

/** How a visit was made (方式): 上门, 电话, 到校. Only {@code HOME} meets the monthly visit. */
public enum VisitMode {
    HOME,
    TELEPHONE,
    AT_SCHOOL
}
