package org.shouwang.county.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PaceTest {

    private static final long START = Long.MAX_VALUE - 1_000;
    private static final long SECOND = 1_000_000_000L;
    private static final Selection SELECTION = new Selection("EDU", 2025);

    private final Pace pace = new Pace(START);

    @Test
    void a_process_that_has_just_started_makes_boards_at_once() {
        assertThat(pace.isDue(START)).isTrue();
    }

    @Test
    void while_nobody_looks_a_quarter_of_a_minute_passes() {
        pace.worked(START, START + SECOND);
        assertThat(pace.isDue(START + 15 * SECOND)).isFalse();
        assertThat(pace.isDue(START + 16 * SECOND)).isTrue();
    }

    @Test
    void while_somebody_looks_the_rest_is_three_times_the_work() {
        pace.worked(START, START + SECOND);
        pace.looked(SELECTION, START + SECOND);
        assertThat(pace.isDue(START + 3 * SECOND)).isFalse();
        assertThat(pace.isDue(START + 4 * SECOND)).isTrue();
    }

    @Test
    void who_has_not_looked_for_a_minute_and_a_half_is_gone() {
        pace.looked(SELECTION, START);
        assertThat(pace.watched(START + 89 * SECOND)).containsExactly(SELECTION);
        assertThat(pace.watched(START + 90 * SECOND)).isEmpty();
    }
}
