package org.shouwang.bench;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.function.DoubleUnaryOperator;
import java.util.function.LongSupplier;

/** Two contenders in rounds of ABBA; the control runs before every round and tells whether the machine changed meanwhile. */
final class Duel {

    private final Contender one;
    private final Contender other;
    private final LongSupplier control;
    private final List<Double> ratios = new ArrayList<>();
    private final List<Double> speedsOfOne = new ArrayList<>();
    private final List<Double> speedsOfOther = new ArrayList<>();
    private final List<Double> controls = new ArrayList<>();

    Duel(Contender one, Contender other, LongSupplier control) {
        this.one = one;
        this.other = other;
        this.control = control;
    }

    Duel fight(int warmUps, int rounds) throws Exception {
        for (int i = 0; i < warmUps; i++) {
            one.run();
            other.run();
        }
        for (int i = 0; i < rounds; i++) {
            controls.add((double) control.getAsLong());
            round();
        }
        return this;
    }

    private void round() throws Exception {
        Contender.Run a1 = one.run();
        Contender.Run b1 = other.run();
        Contender.Run b2 = other.run();
        Contender.Run a2 = one.run();
        requireEqual(a1, a2);
        requireEqual(b1, b2);
        double ofOne = (a1.perSecond() + a2.perSecond()) / 2;
        double ofOther = (b1.perSecond() + b2.perSecond()) / 2;
        speedsOfOne.add(ofOne);
        speedsOfOther.add(ofOther);
        ratios.add(ofOne / ofOther);
        System.out.printf(
                "  %s %,.0f/s   %s %,.0f/s   ratio %.2f%n", one.name(), ofOne, other.name(), ofOther, ofOne / ofOther);
    }

    private static void requireEqual(Contender.Run first, Contender.Run second) {
        if (first.events() != second.events() || !Objects.equals(first.digest(), second.digest())) {
            throw new IllegalStateException("Two runs of one contender differ: " + first + ", " + second);
        }
    }

    double ratio() {
        return median(ratios);
    }

    /** A row of a Markdown table: what against what, median and range of the ratio, both speeds, drift of the control. */
    String row() {
        return "| %s / %s | **%s** (%s to %s) | %,.0f | %,.0f | %.1f %%%s |"
                .formatted(
                        one.name(),
                        other.name(),
                        ratio(ratio()),
                        ratio(Collections.min(ratios)),
                        ratio(Collections.max(ratios)),
                        median(speedsOfOne),
                        median(speedsOfOther),
                        drift(),
                        drift() > 10 ? ", void" : "");
    }

    /** The largest distance of a control from the median of all, in percent. */
    private double drift() {
        double middle = median(controls);
        DoubleUnaryOperator distance = time -> Math.abs(time - middle) * 100 / middle;
        return controls.stream()
                .mapToDouble(Double::doubleValue)
                .map(distance)
                .max()
                .orElse(0);
    }

    private static String ratio(double ratio) {
        return ratio < 10 ? "%.2f".formatted(ratio) : "%.0f".formatted(ratio);
    }

    private static double median(List<Double> values) {
        double[] sorted =
                values.stream().mapToDouble(Double::doubleValue).sorted().toArray();
        int middle = sorted.length / 2;
        return sorted.length % 2 == 1
                ? sorted[middle]
                : Arrays.stream(sorted, middle - 1, middle + 1).average().orElse(0);
    }
}
