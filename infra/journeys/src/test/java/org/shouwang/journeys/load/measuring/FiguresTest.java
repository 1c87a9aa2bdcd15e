package org.shouwang.journeys.load.measuring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class FiguresTest {

    private static final long MILLI = 1_000_000;

    @Test
    void a_percentile_is_a_value_that_was_measured_and_no_fewer_than_its_part_lie_at_or_below_it() {
        List<Double> hundred =
                IntStream.rangeClosed(1, 100).mapToObj(each -> (double) each).toList();

        assertThat(Percentiles.of(hundred, 3)).isEqualTo(new Percentiles(100, 3, 50, 95, 99, 100));
        assertThat(Percentiles.of(List.of(7.0), 0)).isEqualTo(new Percentiles(1, 0, 7, 7, 7, 7));
        assertThat(Percentiles.of(List.of(), 2).p95()).isNaN();
    }

    @Test
    void a_latency_counts_in_the_span_in_which_it_began_and_a_failure_is_no_latency() {
        Latencies latencies = new Latencies();
        latencies.add(10 * MILLI, 500 * MILLI, true);
        latencies.add(20 * MILLI, 22 * MILLI, false);
        latencies.add(100 * MILLI, 101 * MILLI, true);

        assertThat(latencies.in(new Span("first", 0, 100 * MILLI)))
                .isEqualTo(new Percentiles(1, 1, 490, 490, 490, 490));
    }

    @Test
    void the_slope_is_that_of_the_line_the_points_lie_on() {
        List<Integer> points = List.of(0, 1, 2, 3);

        assertThat(StraightLine.slope(points, x -> x, x -> 5 - 2.5 * x)).isCloseTo(-2.5, within(1e-9));
        assertThat(StraightLine.slope(points, x -> 1, x -> x)).isZero();
    }
}
