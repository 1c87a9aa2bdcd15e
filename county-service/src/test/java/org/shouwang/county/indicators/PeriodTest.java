package org.shouwang.county.indicators;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.shouwang.county.story.Story.day;

import org.junit.jupiter.api.Test;

class PeriodTest {

    @Test
    void both_days_are_in_it() {
        Period year = Period.year(2024);

        assertThat(year.contains(day("2024-01-01"))).isTrue();
        assertThat(year.contains(day("2024-12-31"))).isTrue();
        assertThat(year.contains(day("2023-12-31"))).isFalse();
        assertThat(year.contains(day("2025-01-01"))).isFalse();
    }

    @Test
    void only_months_that_lie_wholly_inside_count() {
        Period halves = new Period(day("2024-01-16"), day("2024-04-29"));

        assertThat(halves.months()).extracting(Period::from).containsExactly(day("2024-02-01"), day("2024-03-01"));
        assertThat(Period.year(2024).months()).hasSize(12);
    }

    @Test
    void terms_belong_to_the_period_in_which_they_end() {
        assertThat(Period.year(2024).termsEnding())
                .containsExactly(
                        new Period(day("2023-09-01"), day("2024-01-31")),
                        new Period(day("2024-02-01"), day("2024-08-31")));
        assertThat(Period.schoolYear(2024).termsEnding())
                .containsExactly(
                        new Period(day("2024-09-01"), day("2025-01-31")),
                        new Period(day("2025-02-01"), day("2025-08-31")));
    }

    @Test
    void it_does_not_end_before_it_begins() {
        assertThatThrownBy(() -> new Period(day("2024-01-02"), day("2024-01-01")))
                .hasMessageContaining("2024-01-01");
    }
}
