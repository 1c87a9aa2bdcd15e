package org.shouwang.county.summary.wording;

/** A part of a passage. */
public sealed interface Piece {

    /** As it is read. */
    String text();

    /** Words and nothing more. */
    record Words(String text) implements Piece {}

    /** Words that head a paragraph; they stand out. */
    record Lead(String text) implements Piece {}

    /** A figure as printed; the indicator and the year say which one. */
    record Cited(String indicator, int year, String text) implements Piece {}
}
