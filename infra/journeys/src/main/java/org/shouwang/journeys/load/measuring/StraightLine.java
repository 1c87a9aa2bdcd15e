package org.shouwang.journeys.load.measuring;

import java.util.List;
import java.util.function.ToDoubleFunction;

/** Least squares; the slope alone, 0 for points that all stand at one place. */
public final class StraightLine {

    private StraightLine() {}

    public static <T> double slope(List<T> points, ToDoubleFunction<T> x, ToDoubleFunction<T> y) {
        double meanX = points.stream().mapToDouble(x).average().orElse(0);
        double meanY = points.stream().mapToDouble(y).average().orElse(0);
        double wide = points.stream()
                .mapToDouble(point -> square(x.applyAsDouble(point) - meanX))
                .sum();
        double both = points.stream()
                .mapToDouble(point -> (x.applyAsDouble(point) - meanX) * (y.applyAsDouble(point) - meanY))
                .sum();
        return wide == 0 ? 0 : both / wide;
    }

    private static double square(double value) {
        return value * value;
    }
}
