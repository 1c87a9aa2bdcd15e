package org.shouwang.county.summary.tables;

/** What must hold between the numbers of one table. */
interface Rule {

    /** As it stands under the table. */
    String printed();

    /** Throws {@link CrossFootViolated} where it does not hold. */
    void check(Table table);
}
