package org.shouwang.platform.workbook;

import org.jspecify.annotations.Nullable;

/** The file is no workbook that can be taken; nothing of it was recorded. */
public final class UnreadableWorkbook extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** Why, as the user is told; the names are keys of the message bundle. */
    public enum Reason {
        /** Not an .xlsx file, or a damaged or locked one. */
        NOT_A_WORKBOOK,
        /** More cells than a school or village can have written. */
        TOO_LARGE,
        /** No row holds the headers that the form must have. */
        NO_HEADER
    }

    private final Reason reason;

    public UnreadableWorkbook(Reason reason, @Nullable Throwable cause) {
        super(reason.name(), cause);
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }
}
