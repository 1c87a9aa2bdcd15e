package org.shouwang.platform.rules;

import java.util.List;

/** A sentence that must hold before a fact is recorded; a record that carries all it needs to judge. */
public interface Rule {

    boolean isBroken();

    /** Stable, for programs and for the message bundles: {@code rule.<code>} is the sentence shown to people. */
    String code();

    /** What was found and what is expected, without personal values. */
    String message();

    /** The field of the command at fault; empty when it is none in particular. */
    default String field() {
        return "";
    }

    /** What was found and what is expected, to fill the sentence of the message bundle. */
    default List<?> words() {
        return List.of();
    }

    /** Checks in the order given; the first broken rule is the one reported. */
    static void mustHold(Rule... rules) {
        for (Rule rule : rules) {
            if (rule.isBroken()) {
                throw new RuleBroken(rule);
            }
        }
    }
}
