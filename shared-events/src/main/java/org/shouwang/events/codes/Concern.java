package org.shouwang.events.codes;

/** The five occasions that each demand a visit (五必访): 情绪, 身体, 成绩, 迟到早退, 争吵. */
public enum Concern {
    MOOD,
    HEALTH,
    MARKS,
    LATENESS,
    QUARREL
}
