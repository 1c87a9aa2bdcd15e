package org.shouwang.county.summary.tables;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.shouwang.county.indicators.Figure.Rate;

class CrossFootTest {

    @Test
    void a_rule_between_rows_is_carried_out_as_printed_in_every_column_of_numbers() {
        assertThatCode(() -> rows(new CrossFoot("1=2+3"), 5, 2, 3).check()).doesNotThrowAnyException();
        assertThatThrownBy(() -> rows(new CrossFoot("1=2+3"), 5, 2, 4).check())
                .isInstanceOf(CrossFootViolated.class)
                .hasMessage("勾稽关系不成立：某表，1=2+3，本年：5与6");
    }

    @Test
    void a_rule_may_say_at_most() {
        assertThatCode(() -> rows(new CrossFoot("2≤1"), 5, 5, 0).check()).doesNotThrowAnyException();
        assertThatThrownBy(() -> rows(new CrossFoot("2≤1"), 5, 6, 0).check()).hasMessageContaining("2≤1");
    }

    @Test
    void a_rule_between_columns_holds_in_every_row() {
        assertThatCode(() -> columns(new CrossFoot("1=2+3"), 7, 3, 4).check()).doesNotThrowAnyException();
        assertThatThrownBy(() -> columns(new CrossFoot("1=2+3"), 7, 3, 3).check())
                .hasMessageContaining("甲村");
    }

    @Test
    void money_adds_up_to_the_fen() {
        Table table = table(
                Table.Numbered.ROWS,
                List.of(
                        List.of(Cell.words("1"), Cell.money(30)),
                        List.of(Cell.words("2"), Cell.money(10)),
                        List.of(Cell.words("3"), Cell.money(21))),
                new CrossFoot("1=2+3"));
        assertThatThrownBy(table::check).hasMessageContaining("0.30与0.31");
    }

    @Test
    void a_rate_takes_part_in_no_rule() {
        Table table = table(
                Table.Numbered.ROWS,
                List.of(
                        List.of(Cell.words("1"), Cell.rate(new Rate(0, 0, java.math.BigDecimal.TEN, List.of()))),
                        List.of(Cell.words("2"), Cell.count(5)),
                        List.of(Cell.words("3"), Cell.count(5))),
                new CrossFoot("1=2+3"));
        assertThatCode(table::check).doesNotThrowAnyException();
    }

    @Test
    void the_last_row_is_the_sum_of_the_others_or_at_most_that() {
        assertThatThrownBy(() -> units(new TotalRow(List.of(1), true), 3, 4, 6).check())
                .hasMessageContaining("合计=各行之和")
                .hasMessageContaining("6与7");
        assertThatCode(() -> units(new TotalRow(List.of(1), false), 3, 4, 6).check())
                .doesNotThrowAnyException();
        assertThatThrownBy(() -> units(new TotalRow(List.of(1), false), 3, 4, 8).check())
                .hasMessageContaining("8与7");
    }

    @Test
    void what_is_no_rule_is_refused_before_it_is_printed() {
        assertThatThrownBy(() -> new CrossFoot("1 equals 2")).isInstanceOf(IllegalArgumentException.class);
    }

    private static Table rows(Rule rule, long... values) {
        List<List<Cell>> rows = new java.util.ArrayList<>();
        for (long value : values) {
            rows.add(List.of(Cell.words("x"), Cell.count(value)));
        }
        return table(Table.Numbered.ROWS, rows, rule);
    }

    private static Table columns(Rule rule, long first, long second, long third) {
        return new Table(
                "某表",
                "某表",
                Table.Numbered.COLUMNS,
                List.of("单位", "一", "二", "三"),
                List.of(1, 1, 1, 1),
                1,
                List.of(List.of(Cell.words("甲村"), Cell.count(first), Cell.count(second), Cell.count(third))),
                List.of(rule));
    }

    private static Table units(Rule rule, long one, long other, long total) {
        return new Table(
                "某表",
                "某表",
                Table.Numbered.COLUMNS,
                List.of("单位", "人数"),
                List.of(1, 1),
                1,
                List.of(
                        List.of(Cell.words("甲村"), Cell.count(one)),
                        List.of(Cell.words("乙村"), Cell.count(other)),
                        List.of(Cell.words("合计"), Cell.count(total))),
                List.of(rule));
    }

    private static Table table(Table.Numbered numbered, List<List<Cell>> rows, Rule rule) {
        return new Table("某表", "某表", numbered, List.of("行次", "本年"), List.of(1, 1), 1, rows, List.of(rule));
    }
}
