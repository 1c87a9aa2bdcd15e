package org.shouwang.county.summary.tables;

/** A table breaks one of its own rules, so something is counted wrongly and the table is not written. */
public final class CrossFootViolated extends RuntimeException {

    private static final long serialVersionUID = 1L;

    CrossFootViolated(Table table, Rule rule, String where, String found) {
        super("勾稽关系不成立：" + table.title() + "，" + rule.printed() + "，" + where + "：" + found);
    }
}
