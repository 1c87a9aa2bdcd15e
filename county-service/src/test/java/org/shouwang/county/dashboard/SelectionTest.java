package org.shouwang.county.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import org.junit.jupiter.api.Test;
import org.shouwang.county.indicators.Period;

class SelectionTest {

    private static final Selection OF_2025 = new Selection("EDU", 2025);

    @Test
    void a_year_that_is_over_is_taken_whole() {
        assertThat(OF_2025.period(day("2026-02-03"))).isEqualTo(Period.year(2025));
        assertThat(OF_2025.before(day("2026-02-03"))).isEqualTo(Period.year(2024));
    }

    @Test
    void a_year_that_goes_on_is_compared_with_as_much_of_the_year_before() {
        assertThat(OF_2025.period(day("2025-05-20"))).isEqualTo(period("2025-01-01", "2025-05-20"));
        assertThat(OF_2025.before(day("2025-05-20"))).isEqualTo(period("2024-01-01", "2024-05-20"));
    }

    @Test
    void on_29_February_the_year_before_ends_on_the_28th() {
        assertThat(new Selection("EDU", 2024).before(day("2024-02-29"))).isEqualTo(period("2023-01-01", "2023-02-28"));
    }

    @Test
    void its_months_are_those_of_two_years() {
        assertThat(OF_2025.months())
                .hasSize(24)
                .startsWith(YearMonth.of(2024, 1))
                .endsWith(YearMonth.of(2025, 12));
    }

    private static LocalDate day(String day) {
        return LocalDate.parse(day);
    }

    private static Period period(String from, String to) {
        return new Period(day(from), day(to));
    }
}
