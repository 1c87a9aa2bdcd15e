package org.shouwang.county.dashboard;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.shouwang.county.children.ChildAt;
import org.shouwang.county.children.FileHistory;
import org.shouwang.county.children.Histories;
import org.shouwang.county.dashboard.Board.Month;
import org.shouwang.county.dashboard.Board.Total;
import org.shouwang.county.dashboard.Board.Township;
import org.shouwang.county.definitions.Definition;
import org.shouwang.county.definitions.Definitions;
import org.shouwang.county.indicators.Period;
import org.shouwang.county.indicators.Question;
import org.shouwang.events.codes.NodeKind;

/** How many children there are, by definition, place and month. For one thread, and for one state of the histories. */
final class Stocks {

    private final Histories histories;
    private final Selection selection;
    private final Period period;
    private final Period before;
    private final Map<String, Question> questions = new LinkedHashMap<>();

    Stocks(Histories histories, Selection selection, LocalDate today) {
        this.histories = histories;
        this.selection = selection;
        this.period = selection.period(today);
        this.before = selection.before(today);
        for (Definition definition : Definitions.shipped()) {
            questions.put(definition.code(), new Question(histories, definition, period));
        }
    }

    List<Total> totals() {
        return questions.values().stream()
                .map(question -> new Total(
                        question.definition().code(),
                        question.definition().name(),
                        question.leftBehind(period.to()).size(),
                        question.leftBehind(before.to()).size()))
                .toList();
    }

    List<Board.Unit> units() {
        Map<String, Long> filed = byRow(filed(), FileHistory::node);
        Map<String, Long> leftBehind = byRow(leftBehind(), FileHistory::node);
        return histories.units().values().stream()
                .filter(unit -> unit.kind() != NodeKind.COUNTY)
                .map(unit -> new Board.Unit(
                        unit.node(),
                        unit.name(),
                        unit.kind() == NodeKind.SCHOOL,
                        unit.township(),
                        filed.getOrDefault(unit.node(), 0L),
                        leftBehind.getOrDefault(unit.node(), 0L)))
                .toList();
    }

    List<Township> townships() {
        Map<String, Long> leftBehind = byRow(leftBehind(), this::township);
        return byRow(filed(), this::township).entrySet().stream()
                .map(row -> new Township(row.getKey(), row.getValue(), leftBehind.getOrDefault(row.getKey(), 0L)))
                .toList();
    }

    List<Month> months() {
        return selection.months().stream()
                .filter(month -> !month.atEndOfMonth().isAfter(period.to()))
                .map(this::month)
                .toList();
    }

    private Month month(YearMonth month) {
        Map<String, Long> leftBehind = new LinkedHashMap<>();
        questions.forEach((code, question) -> leftBehind.put(
                code, (long) question.leftBehind(month.atEndOfMonth()).size()));
        return new Month(month, chosen().filed(month.atEndOfMonth()).size(), leftBehind);
    }

    private @Nullable String township(FileHistory file) {
        return chosen().townshipOf(file.node());
    }

    private List<ChildAt> filed() {
        return chosen().filed(period.to());
    }

    private List<ChildAt> leftBehind() {
        return chosen().leftBehind(period.to());
    }

    private Question chosen() {
        return Objects.requireNonNull(questions.get(selection.definition()));
    }

    /** A child counts once in every row that an open file of it leads to. */
    private static Map<String, Long> byRow(Collection<ChildAt> children, Function<FileHistory, @Nullable String> row) {
        return children.stream()
                .flatMap(child -> child.openFiles().stream()
                        .map(row)
                        .flatMap(Stream::ofNullable)
                        .distinct())
                .collect(Collectors.groupingBy(key -> key, TreeMap::new, Collectors.counting()));
    }
}
