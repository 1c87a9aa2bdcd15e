package org.shouwang.county.summary.account;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.shouwang.county.indicators.Figure;
import org.shouwang.county.indicators.Figure.Count;
import org.shouwang.county.indicators.Figure.Money;
import org.shouwang.county.indicators.Figure.Rate;

/** This year against the year before, under one definition and as known at one cut. */
public final class YearOnYear {

    private static final Set<Class<? extends Figure>> COMPARED = Set.of(Count.class, Money.class, Rate.class);

    private final AnnualAccount account;

    public YearOnYear(AnnualAccount account) {
        this.account = account;
    }

    /** Every figure that is one number, by id; those that only tell when reports arrived left out. */
    public List<Change> all() {
        return account.figures().byId().keySet().stream()
                .filter(id -> !id.startsWith("coverage."))
                .filter(id -> COMPARED.contains(account.figure(id).getClass()))
                .map(this::of)
                .toList();
    }

    public Change of(String indicator) {
        return new Change(indicator, account.figure(indicator), account.figureBefore(indicator));
    }

    public Stream<Change> of(List<String> indicators) {
        return indicators.stream().map(this::of);
    }

    /** False if nothing was recorded of the year before. */
    public boolean hasBefore() {
        return account.before().byId().entrySet().stream()
                .filter(figure -> !figure.getKey().startsWith("coverage."))
                .flatMap(figure -> figure.getValue().evidence().stream())
                .anyMatch(one -> one.amount() != 0);
    }
}
