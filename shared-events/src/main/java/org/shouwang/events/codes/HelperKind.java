package org.shouwang.events.codes;

/** Who a helper is (身份): 教师, 干部, 党员, 学生, 志愿者. */
public enum HelperKind {
    TEACHER,
    CADRE,
    PARTY_MEMBER,
    PUPIL,
    VOLUNTEER
}
