package org.shouwang.county.dashboard;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.shouwang.county.dashboard.Board.Compared;
import org.shouwang.county.dashboard.Board.Flow;
import org.shouwang.county.dashboard.Board.Month;
import org.shouwang.county.dashboard.Chart.Series;
import org.shouwang.county.evidence.Links;

/** A board as charts, in the reader's language. */
final class Charts {

    private static final String LEFT_BEHIND = "lbc.total";

    private final Board board;
    private final Words words;
    private final Locale locale;

    Charts(Board board, Words words, Locale locale) {
        this.board = board;
        this.words = words;
        this.locale = locale;
    }

    List<Chart> all() {
        return List.of(months(), years(), units(), flows(), threeOnes());
    }

    /** Left behind at the end of each month, under every definition. */
    private Chart months() {
        List<Series> series = new ArrayList<>();
        for (Board.Total total : board.totals()) {
            series.add(new Series(
                    words.definition(total.definition(), total.name(), locale),
                    board.months().stream()
                            .<Number>map(month -> month.leftBehind().get(total.definition()))
                            .toList(),
                    board.months().stream()
                            .map(month -> Links.stock(
                                    LEFT_BEHIND,
                                    total.definition(),
                                    month.month().atEndOfMonth()))
                            .toList()));
        }
        return new Chart("months", "line", labels(board.months()), series);
    }

    private static List<String> labels(List<Month> months) {
        return months.stream().map(month -> month.month().toString()).toList();
    }

    /** The chosen definition, this year's months over those of the year before. */
    private Chart years() {
        int year = board.selection().year();
        return new Chart("years", "line", monthLabels(), List.of(yearOf(year - 1), yearOf(year)));
    }

    private Series yearOf(int year) {
        List<@Nullable Number> values = new ArrayList<>();
        List<String> links = new ArrayList<>();
        String definition = board.selection().definition();
        for (int month = 1; month <= 12; month++) {
            YearMonth of = YearMonth.of(year, month);
            values.add(leftBehind(of));
            links.add(Links.stock(LEFT_BEHIND, definition, of.atEndOfMonth()));
        }
        return new Series(Integer.toString(year), values, links);
    }

    private @Nullable Number leftBehind(YearMonth of) {
        return board.months().stream()
                .filter(month -> month.month().equals(of))
                .map(month -> month.leftBehind().get(board.selection().definition()))
                .findFirst()
                .orElse(null);
    }

    private Chart units() {
        List<Board.Unit> units = board.units();
        return new Chart(
                "units",
                "bar",
                units.stream().map(Board.Unit::name).toList(),
                List.of(
                        unitSeries(
                                "children.filed",
                                units.stream().map(Board.Unit::filed).toList()),
                        unitSeries(
                                "lbc.by_unit",
                                units.stream().map(Board.Unit::leftBehind).toList())));
    }

    private Series unitSeries(String figure, List<Long> values) {
        Selection selection = board.selection();
        return new Series(
                words.figure(figure.equals("lbc.by_unit") ? LEFT_BEHIND : figure, locale),
                List.copyOf(values),
                board.units().stream()
                        .map(unit ->
                                Links.figure(figure, selection.definition(), board.from(), board.day(), unit.node()))
                        .toList());
    }

    /** Contacts with children, month by month. */
    private Chart flows() {
        return new Chart(
                "flows",
                "stack",
                monthLabels(),
                board.flows().stream()
                        .filter(flow -> !flow.kind().equals("aid.total"))
                        .map(this::flow)
                        .toList());
    }

    private Series flow(Flow flow) {
        return new Series(
                words.figure(flow.kind(), locale),
                IntStream.range(0, 12)
                        .<Number>mapToObj(month -> flow.months()[month])
                        .toList(),
                IntStream.rangeClosed(1, 12)
                        .mapToObj(month -> doing(flow.kind(), month))
                        .toList());
    }

    private String doing(String kind, int month) {
        YearMonth of = YearMonth.of(board.selection().year(), month);
        return Links.doing(kind, of, of, null);
    }

    private Chart threeOnes() {
        List<Compared> rates = board.figures().stream()
                .filter(one -> ShownFigures.THREE_ONES.contains(one.id()))
                .toList();
        return new Chart(
                "threeones",
                "bar",
                rates.stream().map(one -> words.figure(one.id(), locale)).toList(),
                List.of(rates(rates, Compared::before, board.dayBefore()), rates(rates, Compared::now, board.day())));
    }

    private Series rates(List<Compared> rates, Function<Compared, Board.Value> of, LocalDate to) {
        List<@Nullable Number> percent = new ArrayList<>();
        rates.forEach(one -> percent.add(of.apply(one).number()));
        return new Series(
                Integer.toString(to.getYear()),
                percent,
                rates.stream()
                        .map(one ->
                                Links.figure(one.id(), board.selection().definition(), to.withDayOfYear(1), to, null))
                        .toList());
    }

    private List<String> monthLabels() {
        return IntStream.rangeClosed(1, 12)
                .mapToObj(month -> words.month(month, locale))
                .toList();
    }
}
