package org.shouwang.local;

/** The command line cannot be understood; names the option and what it should have looked like. */
final class BadOption extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String option;
    private final String expected;

    BadOption(String option, String expected) {
        super(option + ": " + expected);
        this.option = option;
        this.expected = expected;
    }

    String option() {
        return option;
    }

    String expected() {
        return expected;
    }
}
