package org.shouwang.county.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class HeatTest {

    private static final List<long[]> TABLE = List.of(new long[] {0, 1, 50}, new long[] {100, 99});

    @Test
    void nothing_is_cold_and_the_most_is_hottest() {
        assertThat(Heat.of(0, TABLE)).isZero();
        assertThat(Heat.of(1, TABLE)).isEqualTo(1);
        assertThat(Heat.of(50, TABLE)).isEqualTo(3);
        assertThat(Heat.of(100, TABLE)).isEqualTo(5);
    }

    @Test
    void an_empty_table_is_cold() {
        assertThat(Heat.of(0, List.of())).isZero();
    }
}
