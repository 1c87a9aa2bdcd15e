package org.shouwang.county.summary.tables;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The last row against the sum of those above it: equal where units add up, at most as much where a child of two units stands
 * under both.
 *
 * @param columns their numbers; empty binds nothing
 */
record TotalRow(List<Integer> columns, boolean equal) implements Rule {

    @Override
    public String printed() {
        String named = columns.stream().map(String::valueOf).collect(Collectors.joining("、"));
        return "第" + named + "栏：合计" + (equal ? "=各行之和" : "≤各行之和（一名儿童在两个单位建档的，分别计入，合计只计一次）");
    }

    @Override
    public void check(Table table) {
        for (int number : columns) {
            check(table, number);
        }
    }

    private void check(Table table, int number) {
        int column = table.firstNumber() + number - 1;
        int last = table.rows().size() - 1;
        BigDecimal sum = BigDecimal.ZERO;
        for (int row = 0; row < last; row++) {
            BigDecimal addend = table.cell(row, column).addend();
            sum = addend == null ? sum : sum.add(addend);
        }
        BigDecimal total = table.cell(last, column).addend();
        if (total != null && (equal ? total.compareTo(sum) != 0 : total.compareTo(sum) > 0)) {
            throw new CrossFootViolated(
                    table, this, table.heads().get(column), total.toPlainString() + "与" + sum.toPlainString());
        }
    }
}
