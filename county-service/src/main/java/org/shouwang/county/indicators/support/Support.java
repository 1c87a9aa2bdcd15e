package org.shouwang.county.indicators.support;

import static org.shouwang.county.indicators.Indicator.count;
import static org.shouwang.county.indicators.Indicator.rate;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.shouwang.county.children.ChildAt;
import org.shouwang.county.children.ChildHistory;
import org.shouwang.county.children.Recorded;
import org.shouwang.county.indicators.Contribution;
import org.shouwang.county.indicators.Indicator;
import org.shouwang.county.indicators.Question;
import org.shouwang.events.support.HelperPaired;
import org.shouwang.events.support.PairingEnded;
import org.shouwang.events.support.SupportPlanMade;
import org.shouwang.events.support.SupportPlanReviewed;
import org.shouwang.events.support.SurrogateParentAppointed;
import org.shouwang.events.support.SurrogateParentReleased;

/** Pairings, surrogate parents and plans. */
public final class Support {

    private static final List<Indicator> INDICATORS = List.of(
            count("pairs.active", "结对数", Support::openPairings),
            rate("pairs.coverage", "结对覆盖率", Support::paired),
            count("surrogates.active", "代理家长数", Support::surrogates),
            count("plans.made", "制定帮扶计划", question -> question.each(SupportPlanMade.class)),
            count("plans.reviewed", "复查帮扶计划", question -> question.each(SupportPlanReviewed.class)));

    private Support() {}

    public static List<Indicator> indicators() {
        return INDICATORS;
    }

    private static List<Contribution> openPairings(Question question) {
        return pairings(question).stream()
                .map(tie -> Contribution.of(tie.child(), List.of(tie.since())).at(tie.node()))
                .toList();
    }

    private static List<Contribution> paired(Question question) {
        Map<ChildHistory, Recorded> paired = new LinkedHashMap<>();
        pairings(question).forEach(tie -> paired.putIfAbsent(tie.child(), tie.since()));
        List<Contribution> due = new ArrayList<>();
        for (ChildAt child : question.leftBehind()) {
            Recorded since = paired.get(child.child());
            Contribution counted = question.contribution(child);
            due.add(since == null ? counted.asMissed() : counted.asDone(since));
        }
        return due;
    }

    private static List<Contribution> surrogates(Question question) {
        Map<List<String>, Contribution> bySurrogate = new LinkedHashMap<>();
        for (OpenTies.Tie tie : OpenTies.on(
                question,
                SurrogateParentAppointed.class,
                SurrogateParentAppointed::surrogateId,
                SurrogateParentReleased.class,
                SurrogateParentReleased::surrogateId)) {
            bySurrogate.merge(
                    List.of(tie.node(), tie.person()),
                    Contribution.of(tie.since(), 1),
                    (first, again) -> first.and(tie.since()));
        }
        return List.copyOf(bySurrogate.values());
    }

    private static List<OpenTies.Tie> pairings(Question question) {
        return OpenTies.on(
                question, HelperPaired.class, HelperPaired::helperId, PairingEnded.class, PairingEnded::helperId);
    }
}
