package org.shouwang.platform.rules;

/** A decision was refused; nothing was recorded. */
public final class RuleBroken extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String code;

    public RuleBroken(String code, String message) {
        super(message);
        this.code = code;
    }

    public String code() {
        return code;
    }
}
