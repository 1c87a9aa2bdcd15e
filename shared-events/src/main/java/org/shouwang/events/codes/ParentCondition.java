package org.shouwang.events.codes;

/** Whether a parent can care (父亲状况, 母亲状况): 正常, 无监护能力, 去世, 失踪, 丧失监护资格. All but the first count as unable. */
public enum ParentCondition {
    ABLE,
    UNABLE,
    DECEASED,
    MISSING,
    CUSTODY_LOST
}
