package org.shouwang.platform.spreadsheet;

/** Why a row was refused. The order decides: of several faults the row shows the first. */
public enum RefusalCode {
    MISSING,
    BAD_DATE,
    FUTURE_DATE,
    BAD_VALUE,
    BAD_NUMBER,
    NEGATIVE,
    ID_SCIENTIFIC,
    ID_FORMAT,
    ID_DATE,
    ID_CHECK,
    ID_NO_REASON,
    SEX_MISMATCH,
    BIRTH_MISMATCH,
    FILE_BEFORE_BIRTH,
    AGE_18,
    DUPLICATE,
    CHILD_UNKNOWN,
    CHILD_AMBIGUOUS
}
