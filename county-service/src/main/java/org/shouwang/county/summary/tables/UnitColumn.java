package org.shouwang.county.summary.tables;

import java.util.List;
import java.util.function.Function;
import org.shouwang.county.indicators.Figure;
import org.shouwang.county.indicators.Figure.Money;
import org.shouwang.county.indicators.Figure.Rate;
import org.shouwang.county.summary.account.AnnualAccount;
import org.shouwang.county.summary.account.Share;
import org.shouwang.county.summary.wording.Notes;

/** One column of a table by unit: what each unit has in a figure, and the county's own figure below. */
record UnitColumn(String indicator, String head, Function<Share, Cell> cell, Cell total) {

    /** Counts of children, each once at the county and once at every unit that has to do with the child. */
    private static final List<String> BY_CHILD = List.of(
            "lbc.",
            "children.filed",
            "threeones.",
            "pairs.coverage",
            "school.roll",
            "school.retention",
            "health.",
            "visits.children",
            "calls.children",
            "talks.children",
            "aid.recipients");

    /** A rate takes three columns: what was done, what was due, and the share. */
    static List<UnitColumn> of(AnnualAccount account, String indicator) {
        Figure figure = account.figure(indicator);
        String label = Notes.label(indicator);
        if (figure instanceof Rate rate) {
            return List.of(
                    new UnitColumn(
                            indicator, label + "（已）", share -> Cell.count(share.amount()), Cell.count(rate.num())),
                    new UnitColumn(
                            indicator, label + "（应）", share -> Cell.count(share.outOf()), Cell.count(rate.den())),
                    new UnitColumn(indicator, label, share -> Cell.rate(share.rate(rate.limit())), Cell.rate(rate)));
        }
        Function<Share, Cell> cell =
                figure instanceof Money ? share -> Cell.money(share.amount()) : share -> Cell.count(share.amount());
        return List.of(new UnitColumn(indicator, label, cell, Cell.of(figure)));
    }

    /** True if a child of two units counts at both, so that the total may be less than the sum. */
    boolean mayOverlap() {
        return BY_CHILD.stream().anyMatch(indicator::startsWith);
    }

    boolean isBound() {
        return total.kind() != Cell.Kind.RATE;
    }
}
