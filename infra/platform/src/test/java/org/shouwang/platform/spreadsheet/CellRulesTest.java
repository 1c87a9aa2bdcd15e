package org.shouwang.platform.spreadsheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.shouwang.events.codes.Carer;
import org.shouwang.platform.workbook.Cell;

/** One cell at a time: days, numbers, words, relations. */
class CellRulesTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2014-03-05",
                "2014-3-5",
                "2014/3/5",
                "2014.3.5",
                "20140305",
                "2014年3月5日",
                " 2014 年 3 月 5 日 ",
                "\uFF12\uFF10\uFF11\uFF14-\uFF10\uFF13-\uFF10\uFF15"
            })
    void these_are_ways_to_write_a_day(String typed) {
        assertThat(Dates.of(Cell.text(typed))).contains(LocalDate.of(2014, 3, 5));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2024-02-30",
                "2024.13.5",
                "2022.2",
                "3月12日",
                "2025年上半年",
                "去年",
                "45372.5",
                "41703",
                "2014-3/5",
                "2014年3月5",
                "14-03-05",
                "2014030",
                "2014-03-05 10:00",
                "x"
            })
    void nothing_else_is_a_day(String typed) {
        assertThat(Dates.of(Cell.text(typed))).isEmpty();
    }

    @Test
    void a_date_cell_and_eight_digits_as_a_number_are_days() {
        assertThat(Dates.of(new Cell(Cell.Kind.DATE, "2024-02-29"))).contains(LocalDate.of(2024, 2, 29));
        assertThat(Dates.of(new Cell(Cell.Kind.NUMBER, "20240229"))).contains(LocalDate.of(2024, 2, 29));
    }

    @ParameterizedTest
    @CsvSource({"30, 30", "'1,500', 1500", "\uFF15\uFF11, 51", "'12,345,678', 12345678", "-5, -5", "007, 7", "12.0, 12"
    })
    void these_are_counts(String typed, int count) {
        assertThat(Amounts.count(Words.tight(typed))).contains(count);
    }

    @ParameterizedTest
    @ValueSource(strings = {"三十", "20多", "约50", "12.345", "0.5", "1,50", "1e3", "+5", "5.", "9999999999", "--5"})
    void these_are_no_counts(String typed) {
        assertThat(Amounts.count(Words.tight(typed))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"860.25, 86025", "'3,000.5', 300050", "320.8, 32080", "-200.00, -20000", "0, 0", "12.340, 1234"})
    void money_is_exact_to_the_fen(String typed, long fen) {
        assertThat(Amounts.fen(typed)).contains(fen);
    }

    @ParameterizedTest
    @ValueSource(strings = {"860.255", "20多", "5元", "¥5"})
    void these_are_no_amounts_of_money(String typed) {
        assertThat(Amounts.fen(typed)).isEqualTo(Optional.empty());
    }

    @ParameterizedTest
    @CsvSource({
        "奶奶, GRANDPARENT",
        "外祖母, GRANDPARENT",
        "老奶奶家, GRANDPARENT",
        "父亲, FATHER",
        "母亲, MOTHER",
        "养父亲, OTHER",
        "大姨, RELATIVE",
        "姑姑, RELATIVE",
        "哥哥, RELATIVE",
        "其他亲属, RELATIVE",
        "亲属, OTHER",
        "班主任老师, TEACHER",
        "教师, TEACHER",
        "姑姑老师, RELATIVE",
        "无, NONE",
        "无人, OTHER",
        "干妈, OTHER",
        "弟弟, OTHER"
    })
    void a_relation_is_known_in_the_words_of_families(String words, Carer carer) {
        assertThat(Relations.carer(words)).isEqualTo(carer);
    }

    @Test
    void text_keeps_its_inner_spaces_and_its_punctuation() {
        assertThat(Words.narrow("\u3000\uFF21 b\uFF0C\uFF11 \u00a0")).isEqualTo("A b\uFF0C1");
        assertThat(Words.tight(" 张\u3000 伟\n")).isEqualTo("张伟");
        assertThat(Words.header("时长\uFF08分\n钟\uFF09 ")).isEqualTo("时长(分钟)");
    }
}
