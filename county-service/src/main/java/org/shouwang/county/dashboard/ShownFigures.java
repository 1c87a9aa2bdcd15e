package org.shouwang.county.dashboard;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.shouwang.county.children.Histories;
import org.shouwang.county.dashboard.Board.Compared;
import org.shouwang.county.dashboard.Board.Value;
import org.shouwang.county.figures.Indicators;
import org.shouwang.county.indicators.Figure;
import org.shouwang.county.indicators.Figures;
import org.shouwang.county.indicators.Indicator;
import org.shouwang.county.indicators.Period;
import org.shouwang.county.indicators.Question;

/** The indicators that stand on the page beside their value of the year before, in that order. */
final class ShownFigures {

    static final List<String> THREE_ONES = List.of("threeones.visit", "threeones.call", "threeones.letter");

    private static final Map<String, Indicator> BY_ID =
            Indicators.all().stream().collect(Collectors.toUnmodifiableMap(Indicator::id, Function.identity()));

    private static final List<Indicator> SHOWN = List.of(
                    "children.filed",
                    "lbc.total",
                    "lbc.girls",
                    "lbc.boys",
                    "lbc.both_away",
                    "lbc.one_away",
                    "lbc.boarders",
                    "lbc.priority",
                    "pairs.coverage",
                    "school.dropouts",
                    "visits.total",
                    "calls.total",
                    "talks.total",
                    "letters.total",
                    "concerns.rate",
                    "activities.held",
                    "home.sessions",
                    "parentschool.sessions",
                    "counselling.sessions",
                    "health.checked",
                    "aid.total",
                    "incidents.total",
                    "threeones.visit",
                    "threeones.call",
                    "threeones.letter")
            .stream()
            .map(ShownFigures::indicator)
            .toList();

    private ShownFigures() {}

    private static Indicator indicator(String id) {
        return Objects.requireNonNull(BY_ID.get(id), id);
    }

    static List<Compared> of(Histories histories, Selection selection, LocalDate today) {
        Figures now = figures(histories, selection, selection.period(today));
        Figures before = figures(histories, selection, selection.before(today));
        return SHOWN.stream()
                .map(one -> new Compared(one.id(), one.label(), value(now.get(one.id())), value(before.get(one.id()))))
                .toList();
    }

    private static Value value(Figure figure) {
        if (figure instanceof Figure.Rate rate) {
            String counts = rate.num() + "/" + rate.den();
            return rate.den() == 0
                    ? new Value(rate.rate(), counts, null)
                    : new Value(rate.rate() + "%", counts, new BigDecimal(rate.rate()));
        }
        return new Value(figure.printed(), null, new BigDecimal(figure.printed()));
    }

    private static Figures figures(Histories histories, Selection selection, Period period) {
        return Figures.of(new Question(histories, selection.chosen(), period), SHOWN);
    }
}
