package org.shouwang.village.survey;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.shouwang.events.survey.SurveyCompleted;

class FilingRateTest {

    @Test
    void the_rate_has_one_decimal_half_up() {
        assertThat(rate(36, 38)).isEqualTo("94.7%");
        assertThat(rate(1, 16)).isEqualTo("6.3%");
    }

    @Test
    void the_rate_stops_at_one_hundred() {
        assertThat(rate(40, 38)).isEqualTo("100.0%");
    }

    @Test
    void where_nobody_was_found_there_is_no_rate() {
        assertThat(rate(3, 0)).isEqualTo("—");
    }

    private static String rate(long files, int found) {
        return new FilingRate(new SurveyCompleted(LocalDate.of(2024, 4, 1), 120, found), files).percent();
    }
}
