package org.shouwang.platform.spreadsheet;

import org.shouwang.platform.workbook.Spaces;

/** Makes even what people type differently and mean alike. */
public final class Words {

    private Words() {}

    /** Digits and letters half-width, no spaces at the ends: free text. */
    public static String narrow(String text) {
        StringBuilder narrow = new StringBuilder(text.length());
        text.chars().map(Words::halfWidth).forEach(c -> narrow.append((char) c));
        return Spaces.strip(narrow.toString());
    }

    /** As {@link #narrow}, and no spaces inside: a name, an ID, a date, a number, a listed value. */
    public static String tight(String text) {
        return Spaces.without(narrow(text));
    }

    /** As {@link #tight}, with brackets of either width alike. */
    static String header(String text) {
        return tight(text).replace('\uFF08', '(').replace('\uFF09', ')');
    }

    private static int halfWidth(int c) {
        boolean wide = (c >= '\uFF10' && c <= '\uFF19')
                || (c >= '\uFF21' && c <= '\uFF3A')
                || (c >= '\uFF41' && c <= '\uFF5A');
        return wide ? c - '\uFF10' + '0' : c;
    }
}
