package org.shouwang.county.indicators;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FigureTest {

    @ParameterizedTest
    @CsvSource({
        "0, 3, 0.0",
        "1, 3, 33.3",
        "2, 3, 66.7",
        "1, 1, 100.0",
        "1, 16, 6.3",
        "3, 2, 150.0",
        "1, 2000, 0.1",
        "49, 100000, 0.0",
        "0, 0, —",
        "2, 0, —"
    })
    void a_rate_has_one_decimal_half_up(long num, long den, String rate) {
        assertThat(Figure.Rate.of(List.of(adding(num, den))).rate()).isEqualTo(rate);
    }

    @Test
    void a_rate_may_stop_at_a_hundred_and_its_counts_do_not() {
        Figure rate = Figure.Rate.upToHundred(List.of(adding(3, 2)));

        assertThat(rate.value()).isEqualTo(Map.of("num", 3L, "den", 2L, "rate", "100.0"));
        assertThat(rate.printed()).isEqualTo("100.0% (3/2)");
    }

    @Test
    void money_is_exact_to_the_fen() {
        assertThat(Figure.Money.of(List.of(adding(4343577, 0))).printed()).isEqualTo("43435.77");
        assertThat(Figure.Money.of(List.of(adding(5, 0))).printed()).isEqualTo("0.05");
        assertThat(Figure.Money.of(List.of()).printed()).isEqualTo("0.00");
    }

    @Test
    void a_figure_is_the_sum_of_its_contributions() {
        List<Contribution> contributions =
                Stream.of(adding(2, 0), adding(3, 0)).map(one -> one.under("乡")).toList();

        assertThat(Figure.Count.of(contributions).count()).isEqualTo(5);
        assertThat(Figure.Breakdown.of(contributions).rows()).isEqualTo(Map.of("乡", 5L));
    }

    private static Contribution adding(long amount, long outOf) {
        return new Contribution(null, null, null, amount, outOf, List.of());
    }
}
