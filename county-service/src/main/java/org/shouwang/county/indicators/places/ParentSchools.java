package org.shouwang.county.indicators.places;

import static org.shouwang.county.indicators.Indicator.count;
import static org.shouwang.county.indicators.Indicator.rate;

import java.util.ArrayList;
import java.util.List;
import org.shouwang.county.children.Recorded;
import org.shouwang.county.children.Unit;
import org.shouwang.county.indicators.Contribution;
import org.shouwang.county.indicators.Indicator;
import org.shouwang.county.indicators.Period;
import org.shouwang.county.indicators.Question;
import org.shouwang.events.codes.NodeKind;
import org.shouwang.events.outreach.ParentSchoolSessionHeld;

/** Parents' schools (家长学校): every enrolled school owes two sessions a term, each of forty minutes at least. */
final class ParentSchools {

    static final List<Indicator> INDICATORS = List.of(
            count("parentschool.sessions", "家长学校授课次数", ParentSchools::sessions),
            count("parentschool.attendance", "家长学校听课人次", ParentSchools::attendance),
            rate("parentschool.compliance", "家长学校达标率", ParentSchools::compliance));

    private static final int MINUTES = 40;
    private static final int SESSIONS_PER_TERM = 2;

    private ParentSchools() {}

    private static List<Contribution> sessions(Question question) {
        return question.all(ParentSchoolSessionHeld.class, ParentSchools::isLongEnough).stream()
                .map(by -> Contribution.of(by, 1))
                .toList();
    }

    private static List<Contribution> attendance(Question question) {
        return question.all(ParentSchoolSessionHeld.class, ParentSchools::isLongEnough).stream()
                .map(by -> Contribution.of(by, ((ParentSchoolSessionHeld) by.event()).attendance()))
                .toList();
    }

    private static List<Contribution> compliance(Question question) {
        List<Contribution> due = new ArrayList<>();
        for (Period term : question.period().termsEnding()) {
            for (Unit unit : question.histories().units().values()) {
                if (unit.kind() == NodeKind.SCHOOL) {
                    List<Recorded> held = heldBy(unit, term, question);
                    due.add(Contribution.due(unit.node(), held.size() >= SESSIONS_PER_TERM, held));
                }
            }
        }
        return due;
    }

    private static List<Recorded> heldBy(Unit unit, Period term, Question question) {
        return question.histories().all(ParentSchoolSessionHeld.class).stream()
                .filter(by -> by.node().equals(unit.node()) && term.contains(by.occurredOn()))
                .filter(by -> isLongEnough((ParentSchoolSessionHeld) by.event()))
                .toList();
    }

    private static boolean isLongEnough(ParentSchoolSessionHeld session) {
        return session.minutes() >= MINUTES;
    }
}
