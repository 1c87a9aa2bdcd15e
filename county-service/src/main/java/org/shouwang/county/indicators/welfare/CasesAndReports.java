package org.shouwang.county.indicators.welfare;

import static org.shouwang.county.indicators.Indicator.count;
import static org.shouwang.county.indicators.Indicator.rate;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.shouwang.county.children.Recorded;
import org.shouwang.county.indicators.Contribution;
import org.shouwang.county.indicators.Indicator;
import org.shouwang.county.indicators.Question;
import org.shouwang.events.Event;
import org.shouwang.events.protection.HarmReportAnswered;
import org.shouwang.events.protection.HarmReported;
import org.shouwang.events.protection.LegalAidGranted;
import org.shouwang.events.protection.LegalCaseOpened;

/** What was opened in the period, and what of it found its end, whenever that was. */
final class CasesAndReports {

    static final List<Indicator> INDICATORS = List.of(
            count("legal.cases", "法律援助案件", question -> question.each(LegalCaseOpened.class)),
            count("legal.eligible", "符合条件案件", CasesAndReports::eligible),
            count("legal.aided", "已援助案件", CasesAndReports::aided),
            rate("legal.rate", "法律援助率", CasesAndReports::aidDue),
            count("reports.made", "强制报告", question -> question.each(HarmReported.class)),
            count("reports.answered", "强制报告已反馈", CasesAndReports::answered));

    /** Numbers of cases and reports are a node's own. */
    private record Number(String node, String id) {}

    private CasesAndReports() {}

    private static List<Contribution> eligible(Question question) {
        return eligibleCases(question).map(by -> Contribution.of(by, 1)).toList();
    }

    private static List<Contribution> aided(Question question) {
        return aidDue(question).stream()
                .filter(due -> due.amount() == 1)
                .map(Contribution::asCount)
                .toList();
    }

    private static List<Contribution> aidDue(Question question) {
        Map<Number, Recorded> granted = ends(question, LegalAidGranted.class, LegalAidGranted::caseId);
        return eligibleCases(question)
                .map(by -> due(by, granted, ((LegalCaseOpened) by.event()).caseId()))
                .toList();
    }

    private static Stream<Recorded> eligibleCases(Question question) {
        return question.all(LegalCaseOpened.class, LegalCaseOpened::eligible).stream();
    }

    private static List<Contribution> answered(Question question) {
        Map<Number, Recorded> answers = ends(question, HarmReportAnswered.class, HarmReportAnswered::reportId);
        return question.all(HarmReported.class).stream()
                .map(by -> due(by, answers, ((HarmReported) by.event()).reportId()))
                .filter(due -> due.amount() == 1)
                .map(Contribution::asCount)
                .toList();
    }

    private static Contribution due(Recorded opened, Map<Number, Recorded> ends, String id) {
        Recorded end = ends.get(new Number(opened.node(), id));
        Contribution due = Contribution.of(opened, 1);
        return end == null ? due.asMissed() : due.asDone(end);
    }

    private static <E extends Event> Map<Number, Recorded> ends(
            Question question, Class<E> kind, Function<E, String> id) {
        Map<Number, Recorded> ends = new HashMap<>();
        question.histories()
                .all(kind)
                .forEach(by -> ends.putIfAbsent(new Number(by.node(), id.apply(kind.cast(by.event()))), by));
        return ends;
    }
}
