package org.shouwang.platform.rules;

/** A sentence that must hold before a fact is recorded; a record that carries all it needs to judge. */
public interface Rule {

    boolean isBroken();

    /** Stable, for programs and for the message bundles: {@code rule.<code>} is the sentence shown to people. */
    String code();

    /** What was found and what is expected, without personal values. */
    String message();

    /** Checks in the order given; the first broken rule is the one reported. */
    static void mustHold(Rule... rules) {
        for (Rule rule : rules) {
            if (rule.isBroken()) {
                throw new RuleBroken(rule.code(), rule.message());
            }
        }
    }
}
