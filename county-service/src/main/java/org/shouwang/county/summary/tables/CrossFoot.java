package org.shouwang.county.summary.tables;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.function.IntFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A rule of the form {@code 1=2+3} or {@code 5≤4} between numbered rows or columns; its text is what is carried out. */
record CrossFoot(String printed) implements Rule {

    private static final Pattern FORM = Pattern.compile("(\\d+)([=≤])(\\d+(?:\\+\\d+)*)");

    CrossFoot {
        if (!FORM.matcher(printed).matches()) {
            throw new IllegalArgumentException("A rule reads like 1=2+3 or 5≤4, not " + printed);
        }
    }

    @Override
    public void check(Table table) {
        if (table.numbered() == Table.Numbered.ROWS) {
            for (int at = table.firstNumber(); at < table.heads().size(); at++) {
                int column = at;
                check(table, table.heads().get(at), number -> table.cell(number - 1, column));
            }
        } else {
            for (int at = 0; at < table.rows().size(); at++) {
                int row = at;
                check(table, table.cell(at, 0).text(), number -> table.cell(row, table.firstNumber() + number - 1));
            }
        }
    }

    private void check(Table table, String where, IntFunction<Cell> cells) {
        Matcher form = FORM.matcher(printed);
        if (!form.matches()) {
            return;
        }
        BigDecimal left = cells.apply(Integer.parseInt(form.group(1))).addend();
        BigDecimal right = sum(form.group(3), cells);
        if (left != null && right != null && !holds(left, form.group(2), right)) {
            throw new CrossFootViolated(table, this, where, left.toPlainString() + "与" + right.toPlainString());
        }
    }

    private static boolean holds(BigDecimal left, String sign, BigDecimal right) {
        int order = left.compareTo(right);
        return sign.equals("=") ? order == 0 : order <= 0;
    }

    private static @Nullable BigDecimal sum(String terms, IntFunction<Cell> cells) {
        return Arrays.stream(terms.split("\\+"))
                .map(Integer::parseInt)
                .map(number -> cells.apply(number).addend())
                .reduce(BigDecimal.ZERO, (a, b) -> a == null || b == null ? null : a.add(b));
    }
}
