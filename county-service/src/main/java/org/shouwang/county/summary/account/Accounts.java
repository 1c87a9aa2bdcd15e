package org.shouwang.county.summary.account;

import java.util.IntSummaryStatistics;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.shouwang.county.children.Histories;
import org.shouwang.county.children.Recorded;
import org.shouwang.county.children.Unit;
import org.shouwang.county.definitions.Definition;
import org.shouwang.county.figures.Indicators;
import org.shouwang.county.indicators.Figures;
import org.shouwang.county.indicators.Period;
import org.shouwang.county.replay.Replayed;
import org.shouwang.events.codes.NodeKind;

/** Draws up the accounts of one replay: many years and definitions from the same histories. */
public final class Accounts {

    /** Nothing that the county knows happened anywhere near that year. */
    public static final class NoSuchYear extends RuntimeException {

        private static final long serialVersionUID = 1L;

        NoSuchYear(String message) {
            super(message);
        }
    }

    private static final String NAMELESS = "本县";

    private final Replayed replayed;
    private final String unit;
    private final IntSummaryStatistics years;

    /** @param unit who gives account; null: the county by the name under which it enrolled itself */
    public Accounts(Replayed replayed, @Nullable String unit) {
        this.replayed = replayed;
        this.unit = unit == null || unit.isBlank() ? enrolledName(replayed) : unit;
        this.years = replayed.histories().records().stream()
                .map(Recorded::occurredOn)
                .mapToInt(day -> day.getYear())
                .summaryStatistics();
    }

    public AnnualAccount of(int year, Definition definition) {
        mustBeKnown(year);
        Histories histories = replayed.histories();
        Figures figures = Indicators.figures(histories, definition, Period.year(year));
        return new AnnualAccount(
                unit,
                year,
                definition,
                figures,
                ByUnit.of(histories, figures),
                Indicators.figures(histories, definition, Period.year(year - 1)),
                knowledge(figures));
    }

    private Knowledge knowledge(Figures figures) {
        Histories histories = replayed.histories();
        return new Knowledge(
                replayed.cut(),
                replayed.events(),
                replayed.unreadable(),
                Coverage.of(histories, figures),
                histories.units());
    }

    private void mustBeKnown(int year) {
        if (years.getCount() == 0) {
            throw new NoSuchYear("the county had received nothing by then");
        }
        if (year < years.getMin() || year > years.getMax()) {
            throw new NoSuchYear("nothing known happened in " + year + "; the records reach from " + years.getMin()
                    + " to " + years.getMax());
        }
    }

    private static String enrolledName(Replayed replayed) {
        Optional<Unit> county = replayed.histories().units().values().stream()
                .filter(one -> one.kind() == NodeKind.COUNTY)
                .findFirst();
        return county.map(Unit::name).orElse(NAMELESS);
    }
}
