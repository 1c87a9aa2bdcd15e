package org.shouwang.events.codes;

/** Kind of activity (类别): 主题班会, 节日, 参观, 竞赛, 生日, 其他. */
public enum ActivityKind {
    CLASS_MEETING,
    FESTIVAL,
    EXCURSION,
    CONTEST,
    BIRTHDAY,
    OTHER
}
