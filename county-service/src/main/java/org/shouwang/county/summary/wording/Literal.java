package org.shouwang.county.summary.wording;

/** Words that people typed, safe inside a pattern. */
public final class Literal {

    private Literal() {}

    public static String of(String typed) {
        return typed.replace('{', '｛').replace('}', '｝');
    }
}
