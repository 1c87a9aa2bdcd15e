package org.shouwang.county.summary.account;

import org.shouwang.county.indicators.Figure;
import org.shouwang.county.indicators.Figure.Count;
import org.shouwang.county.indicators.Figure.Money;
import org.shouwang.county.indicators.Figure.Rate;

/** One indicator in two years. */
public record Change(String indicator, Figure now, Figure before) {

    /** Above zero: more than the year before; rates are compared as printed. */
    public int direction() {
        return Double.compare(size(now), size(before));
    }

    /** True if both years have something to compare. */
    public boolean isComparable() {
        return isSomething(now) && isSomething(before);
    }

    /** True for a rate on both sides. */
    public boolean isRate() {
        return now instanceof Rate;
    }

    /** Whole units, fen, or tenths of a percentage point. */
    public long difference() {
        return Math.round(isRate() ? 10 * (size(now) - size(before)) : size(now) - size(before));
    }

    private static double size(Figure figure) {
        if (figure instanceof Count count) {
            return count.count();
        }
        if (figure instanceof Money money) {
            return money.fen();
        }
        return ((Rate) figure).den() == 0 ? 0 : Double.parseDouble(((Rate) figure).rate());
    }

    private static boolean isSomething(Figure figure) {
        return figure.evidence().stream().anyMatch(one -> one.amount() != 0 || one.outOf() != 0);
    }
}
