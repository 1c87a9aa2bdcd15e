package org.shouwang.county.indicators.schooling;

import static org.shouwang.county.indicators.Indicator.count;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.ToLongFunction;
import org.shouwang.county.children.ChildAt;
import org.shouwang.county.children.Recorded;
import org.shouwang.county.indicators.Contribution;
import org.shouwang.county.indicators.Figure;
import org.shouwang.county.indicators.Indicator;
import org.shouwang.county.indicators.Indicator.Contributions;
import org.shouwang.county.indicators.Question;
import org.shouwang.events.survey.SurveyCompleted;

/** Surveys (摸底): of each node the last one in the period counts. */
final class Surveys {

    static final List<Indicator> INDICATORS = List.of(
            count("survey.surveyed", "摸底儿童数", last(SurveyCompleted::surveyed)),
            count("survey.found", "摸底发现留守儿童数", last(SurveyCompleted::found)),
            new Indicator("survey.filing_rate", "建档率", question -> Figure.Rate.upToHundred(filesPerFound(question))));

    private Surveys() {}

    private static Contributions last(ToLongFunction<SurveyCompleted> people) {
        return question -> lastOfEachNode(question).stream()
                .map(by -> Contribution.of(by, people.applyAsLong((SurveyCompleted) by.event())))
                .toList();
    }

    private static Collection<Recorded> lastOfEachNode(Question question) {
        Map<String, Recorded> last = new TreeMap<>();
        question.all(SurveyCompleted.class).forEach(by -> last.put(by.node(), by));
        return last.values();
    }

    /** The children found are due a file; the node's open files of children left behind on that day are what was done. */
    private static List<Contribution> filesPerFound(Question question) {
        List<Contribution> contributions = new ArrayList<>();
        for (Recorded survey : lastOfEachNode(question)) {
            long found = ((SurveyCompleted) survey.event()).found();
            contributions.add(Contribution.of(survey, 0).outOf(found));
            question.leftBehindAt(survey.node(), survey.occurredOn())
                    .forEach(child -> files(question, child, survey, contributions));
        }
        return contributions;
    }

    private static void files(Question question, ChildAt child, Recorded survey, List<Contribution> contributions) {
        child.openFiles().stream()
                .filter(file -> file.node().equals(survey.node()))
                .forEach(file -> contributions.add(question.contribution(child).at(file.node())));
    }
}
