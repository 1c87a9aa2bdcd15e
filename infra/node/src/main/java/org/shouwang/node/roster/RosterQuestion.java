package org.shouwang.node.roster;

/**
 * Which children are asked for, one page of them.
 *
 * @param words part of a name, of a national ID or of a grade and class; empty asks for all
 * @param page from 0
 */
public record RosterQuestion(String words, Which which, int page) {

    /** Rows of one page. */
    public static final int PAGE = 50;

    /** Files that are open, closed, or all. */
    public enum Which {
        OPEN,
        CLOSED,
        ALL
    }

    public static RosterQuestion allOpen() {
        return new RosterQuestion("", Which.OPEN, 0);
    }

    String pattern() {
        return "%" + StandingRows.plain(words).replaceAll("([%_\\\\])", "\\\\$1") + "%";
    }
}
