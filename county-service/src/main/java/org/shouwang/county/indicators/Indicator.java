package org.shouwang.county.indicators;

import java.util.List;
import java.util.function.Function;
import org.shouwang.county.indicators.Figure.Breakdown;
import org.shouwang.county.indicators.Figure.Count;
import org.shouwang.county.indicators.Figure.Money;
import org.shouwang.county.indicators.Figure.Rate;

/**
 * One thing that is counted.
 *
 * @param id never changes: summaries that were sealed name it
 * @param label as printed, in Chinese
 */
public record Indicator(String id, String label, Function<Question, Figure> answer) {

    public static Indicator count(String id, String label, Contributions contributions) {
        return new Indicator(id, label, question -> Count.of(contributions.to(question)));
    }

    public static Indicator money(String id, String label, Contributions contributions) {
        return new Indicator(id, label, question -> Money.of(contributions.to(question)));
    }

    public static Indicator rate(String id, String label, Contributions contributions) {
        return new Indicator(id, label, question -> Rate.of(contributions.to(question)));
    }

    public static Indicator breakdown(String id, String label, Contributions contributions) {
        return new Indicator(id, label, question -> Breakdown.of(contributions.to(question)));
    }

    /** What histories contribute to a figure. */
    @FunctionalInterface
    public interface Contributions {
        List<Contribution> to(Question question);
    }
}
