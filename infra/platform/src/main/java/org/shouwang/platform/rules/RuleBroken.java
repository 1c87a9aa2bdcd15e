package org.shouwang.platform.rules;

import java.util.List;

/** A decision was refused; nothing was recorded. */
public final class RuleBroken extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String code;
    private final String field;
    private final transient List<?> words;

    public RuleBroken(Rule rule) {
        this(rule.code(), rule.message(), rule.field(), rule.words());
    }

    public RuleBroken(String code, String message) {
        this(code, message, "", List.of());
    }

    private RuleBroken(String code, String message, String field, List<?> words) {
        super(message);
        this.code = code;
        this.field = field;
        this.words = words;
    }

    public String code() {
        return code;
    }

    /** The field of the command at fault; empty when it is none in particular. */
    public String field() {
        return field;
    }

    /** What was found and what is expected, to fill the sentence of the message bundle. */
    public List<?> words() {
        return words;
    }
}
