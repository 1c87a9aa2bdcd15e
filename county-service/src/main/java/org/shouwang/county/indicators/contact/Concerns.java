package org.shouwang.county.indicators.contact;

import static org.shouwang.county.indicators.Indicator.count;
import static org.shouwang.county.indicators.Indicator.rate;

import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.shouwang.county.children.ChildHistory;
import org.shouwang.county.children.Histories;
import org.shouwang.county.children.Recorded;
import org.shouwang.county.indicators.Contribution;
import org.shouwang.county.indicators.Indicator;
import org.shouwang.county.indicators.Question;
import org.shouwang.events.codes.Concern;
import org.shouwang.events.contact.ConcernRaised;
import org.shouwang.events.contact.VisitCompleted;

/**
 * The five occasions that demand a visit (五必访). A visit that names one answers the oldest not yet answered of that kind, for
 * that child at that node, raised in the seven days before; also when the visit lies after the period.
 */
final class Concerns {

    static final List<Indicator> INDICATORS = List.of(
            count("concerns.raised", "五必访情形", question -> question.each(ConcernRaised.class)),
            count("concerns.answered", "五必访已访", Concerns::answered),
            rate("concerns.rate", "五必访率", Concerns::due));

    private static final int DAYS_TO_ANSWER = 7;

    private record Occasion(ChildHistory child, String node, Concern kind) {}

    private final Map<Occasion, List<Recorded>> open = new HashMap<>();
    private final Map<Recorded, Recorded> answers = new HashMap<>();

    private Concerns(Question question) {
        Histories histories = question.histories();
        for (Recorded by : histories.all(ConcernRaised.class)) {
            Concern kind = ((ConcernRaised) by.event()).concern();
            open.computeIfAbsent(occasion(question, by, kind), occasion -> new ArrayList<>(2))
                    .add(by);
        }
        for (Recorded by : histories.all(VisitCompleted.class)) {
            Concern kind = ((VisitCompleted) by.event()).concern();
            if (kind != null) {
                visit(occasion(question, by, kind), by);
            }
        }
    }

    private static Occasion occasion(Question question, Recorded by, Concern kind) {
        return new Occasion(question.childOf(by), by.node(), kind);
    }

    private void visit(Occasion occasion, Recorded visit) {
        for (Recorded raised : open.getOrDefault(occasion, List.of())) {
            long days = ChronoUnit.DAYS.between(raised.occurredOn(), visit.occurredOn());
            if (days >= 0 && days <= DAYS_TO_ANSWER && answers.putIfAbsent(raised, visit) == null) {
                return;
            }
        }
    }

    private static List<Contribution> answered(Question question) {
        Map<Recorded, Recorded> answers = new Concerns(question).answers;
        return question.all(ConcernRaised.class).stream()
                .filter(answers::containsKey)
                .map(raised -> Contribution.of(raised, 1).and(Objects.requireNonNull(answers.get(raised))))
                .toList();
    }

    private static List<Contribution> due(Question question) {
        Map<Recorded, Recorded> answers = new Concerns(question).answers;
        return question.all(ConcernRaised.class).stream()
                .map(raised -> due(raised, answers.get(raised)))
                .toList();
    }

    private static Contribution due(Recorded raised, @Nullable Recorded answer) {
        Contribution due = Contribution.of(raised, 1);
        return answer == null ? due.asMissed() : due.asDone(answer);
    }
}
