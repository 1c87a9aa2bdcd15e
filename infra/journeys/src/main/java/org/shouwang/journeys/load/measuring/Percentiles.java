package org.shouwang.journeys.load.measuring;

import java.util.List;

/**
 * In milliseconds, by nearest rank; all of them NaN when nothing succeeded.
 *
 * @param count of what succeeded; the percentiles are of these alone
 */
public record Percentiles(int count, int failed, double p50, double p95, double p99, double max) {

    public static Percentiles of(List<Double> millis, int failed) {
        List<Double> sorted = millis.stream().sorted().toList();
        return new Percentiles(
                sorted.size(), failed, at(sorted, 0.5), at(sorted, 0.95), at(sorted, 0.99), at(sorted, 1));
    }

    private static double at(List<Double> sorted, double part) {
        if (sorted.isEmpty()) {
            return Double.NaN;
        }
        int rank = (int) Math.ceil(part * sorted.size());
        return sorted.get(Math.max(0, rank - 1));
    }
}
