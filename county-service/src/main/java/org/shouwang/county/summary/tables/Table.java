package org.shouwang.county.summary.tables;

import java.util.List;

/**
 * A table.
 *
 * @param name short, for the sheet
 * @param numbered what the numbers in rules mean: rows, or columns
 * @param heads one per column
 * @param widths of the columns, in characters
 * @param firstNumber the column in which numbers begin
 */
public record Table(
        String name,
        String title,
        Numbered numbered,
        List<String> heads,
        List<Integer> widths,
        int firstNumber,
        List<List<Cell>> rows,
        List<Rule> rules) {

    /** Rows carry their number in the first column; columns carry it in a line of its own below the heads. */
    public enum Numbered {
        ROWS,
        COLUMNS,
        NOTHING
    }

    /** Throws {@link CrossFootViolated} if a rule does not hold. */
    public void check() {
        rules.forEach(rule -> rule.check(this));
    }

    public List<String> printedRules() {
        return rules.stream().map(Rule::printed).toList();
    }

    Cell cell(int row, int column) {
        return rows.get(row).get(column);
    }
}
