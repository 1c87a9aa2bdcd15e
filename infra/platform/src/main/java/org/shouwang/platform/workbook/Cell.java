package org.shouwang.platform.workbook;

/**
 * A filled cell. A number is written as typed (no exponent, whole numbers in full), a date as {@code yyyy-MM-dd}, a
 * formula as the value last computed for it.
 */
public record Cell(Kind kind, String text) {

    /** What Excel holds in the cell; a date is a number whose format shows a day. */
    public enum Kind {
        TEXT,
        NUMBER,
        DATE
    }

    public static Cell text(String text) {
        return new Cell(Kind.TEXT, text);
    }

    public boolean isNumber() {
        return kind == Kind.NUMBER;
    }

    public boolean isDate() {
        return kind == Kind.DATE;
    }
}
