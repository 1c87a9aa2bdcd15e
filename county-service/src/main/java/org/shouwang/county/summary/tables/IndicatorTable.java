package org.shouwang.county.summary.tables;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.shouwang.county.summary.account.AnnualAccount;
import org.shouwang.county.summary.account.Change;
import org.shouwang.county.summary.account.YearOnYear;
import org.shouwang.county.summary.wording.Notes;
import org.shouwang.county.summary.wording.Numerals;
import org.shouwang.county.summary.wording.Spoken;

/** A table with one indicator per row: this year, the year before, and the difference. Rules name rows by number. */
final class IndicatorTable {

    private static final int FIRST_NUMBER = 3;

    private IndicatorTable() {}

    static Table of(String name, String title, AnnualAccount account, List<String> indicators, String... rules) {
        YearOnYear years = new YearOnYear(account);
        List<List<Cell>> rows = new ArrayList<>();
        for (String indicator : indicators) {
            rows.add(row(rows.size() + 1, years.of(indicator)));
        }
        return new Table(
                name,
                title,
                Table.Numbered.ROWS,
                List.of("行次", "指标", "单位", account.year() + "年", account.year() - 1 + "年", "增减"),
                List.of(6, 28, 8, 24, 24, 16),
                FIRST_NUMBER,
                rows,
                Arrays.stream(rules).<Rule>map(CrossFoot::new).toList());
    }

    /** The same without numbers and rules, narrow enough for a page of text. */
    static Table inText(AnnualAccount account, List<String> indicators) {
        Table numbered = of("", "", account, indicators);
        return new Table(
                "",
                "",
                Table.Numbered.NOTHING,
                numbered.heads().subList(1, numbered.heads().size()),
                List.of(22, 8, 23, 23, 17),
                FIRST_NUMBER - 1,
                numbered.rows().stream().map(row -> row.subList(1, row.size())).toList(),
                List.of());
    }

    private static List<Cell> row(int number, Change change) {
        return List.of(
                Cell.words(Integer.toString(number)),
                Cell.words(Notes.label(change.indicator())),
                Cell.words(change.isRate() ? "%" : Spoken.measure(change.indicator())),
                now(change),
                before(change),
                difference(change));
    }

    private static Cell now(Change change) {
        return change.isRate() ? Cell.aboutRate(Numerals.of(change.now())) : Cell.of(change.now());
    }

    private static Cell before(Change change) {
        return change.isRate() ? Cell.aboutRate(Numerals.of(change.before())) : Cell.of(change.before());
    }

    private static Cell difference(Change change) {
        if (change.isRate()) {
            String sign = change.difference() > 0 ? "+" : "";
            return Cell.aboutRate(
                    change.isComparable() ? sign + BigDecimal.valueOf(change.difference(), 1) + "个百分点" : Numerals.NONE);
        }
        return Cell.change(Cell.of(change.now()).kind(), change.difference());
    }
}
