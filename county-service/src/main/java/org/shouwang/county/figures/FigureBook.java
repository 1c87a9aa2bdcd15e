package org.shouwang.county.figures;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import org.shouwang.county.children.Histories;
import org.shouwang.county.definitions.Definition;
import org.shouwang.county.definitions.Definitions;
import org.shouwang.county.indicators.Figures;
import org.shouwang.county.indicators.Period;
import org.shouwang.county.indicators.Question;

/**
 * The figures of several years under the shipped definitions as one tree of sorted maps, lists, texts and numbers:
 * {@code years}, {@code figures}, {@code lbc} (who was left behind), {@code restatement} (who comes and goes between two
 * definitions) and {@code per_unit}. What only the time of receipt can tell is not in it. The lists name children: the tree
 * is for those who may see names.
 */
public final class FigureBook {

    private final Histories histories;
    private final SortedMap<String, Object> figures = new TreeMap<>();
    private final SortedMap<String, Object> leftBehind = new TreeMap<>();
    private final SortedMap<String, Object> restatements = new TreeMap<>();
    private final SortedMap<String, Object> perUnit = new TreeMap<>();

    private FigureBook(Histories histories) {
        this.histories = histories;
    }

    public static SortedMap<String, Object> of(Histories histories, List<Integer> years) {
        FigureBook book = new FigureBook(histories);
        years.forEach(book::add);
        return new TreeMap<>(Map.of(
                "years", List.copyOf(years),
                "figures", book.figures,
                "lbc", book.leftBehind,
                "restatement", book.restatements,
                "per_unit", book.perUnit));
    }

    private void add(int year) {
        Period period = Period.year(year);
        Map<String, Question> questions = new LinkedHashMap<>();
        for (Definition definition : Definitions.shipped()) {
            questions.put(definition.code(), new Question(histories, definition, period));
        }
        figures.put(Integer.toString(year), figures(questions));
        perUnit.put(Integer.toString(year), UnitFigures.of(histories, period));
        leftBehind.put(period.to().toString(), lists(questions));
        Question edu = Objects.requireNonNull(questions.get("EDU"));
        Question mca = Objects.requireNonNull(questions.get("MCA"));
        restatements.put(period.to().toString(), Restatement.between(edu, mca).asTree());
    }

    private static SortedMap<String, Object> figures(Map<String, Question> questions) {
        SortedMap<String, Object> figures = new TreeMap<>();
        questions.forEach((code, question) ->
                figures.put(code, Figures.of(question, Indicators.fromFiles()).values()));
        return figures;
    }

    private static SortedMap<String, Object> lists(Map<String, Question> questions) {
        SortedMap<String, Object> lists = new TreeMap<>();
        questions.forEach((code, question) -> lists.put(code, Listing.of(question.leftBehind())));
        return lists;
    }
}
