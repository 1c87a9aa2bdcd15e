package org.shouwang.platform.workbook;

/** What a person sees as nothing: all spaces of Unicode, line breaks, and the marks of no width that copying leaves. */
public final class Spaces {

    private Spaces() {}

    public static String without(String text) {
        StringBuilder kept = new StringBuilder(text.length());
        text.codePoints().filter(c -> !isSpace(c)).forEach(kept::appendCodePoint);
        return kept.toString();
    }

    public static String strip(String text) {
        int from = 0;
        int to = text.length();
        while (from < to && isSpace(text.charAt(from))) {
            from++;
        }
        while (to > from && isSpace(text.charAt(to - 1))) {
            to--;
        }
        return text.substring(from, to);
    }

    static boolean isBlank(String text) {
        return text.codePoints().allMatch(Spaces::isSpace);
    }

    private static boolean isSpace(int c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == 0x200B || c == 0x2060 || c == 0xFEFF;
    }
}
