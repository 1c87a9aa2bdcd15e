package org.shouwang.county.indicators.schooling;

import static org.shouwang.county.indicators.Indicator.count;
import static org.shouwang.county.indicators.Indicator.rate;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.shouwang.county.children.ChildAt;
import org.shouwang.county.children.Recorded;
import org.shouwang.county.children.Stated;
import org.shouwang.county.indicators.Contribution;
import org.shouwang.county.indicators.Indicator;
import org.shouwang.county.indicators.Question;
import org.shouwang.events.child.PupilDroppedOut;
import org.shouwang.events.child.PupilReturned;
import org.shouwang.events.codes.Schooling;

/** Compulsory schooling: who is on the roll, who left it early, who came back, who stayed. */
public final class Schools {

    private static final Set<Schooling> COMPULSORY = EnumSet.of(Schooling.PRIMARY, Schooling.JUNIOR);

    private static final Set<Schooling> ANY_SCHOOLING = EnumSet.of(
            Schooling.KINDERGARTEN, Schooling.PRIMARY, Schooling.JUNIOR, Schooling.SENIOR, Schooling.VOCATIONAL);

    private static final List<Indicator> INDICATORS = List.of(
            count("school.roll", "义务教育在校生", Schools::roll),
            count("school.dropouts", "辍学", question -> question.each(PupilDroppedOut.class)),
            count("school.returned", "复学", question -> question.each(PupilReturned.class)),
            rate("school.retention", "巩固率", Schools::retention));

    private Schools() {}

    public static List<Indicator> indicators() {
        return Stream.concat(INDICATORS.stream(), Surveys.INDICATORS.stream()).toList();
    }

    private static List<Contribution> roll(Question question) {
        return question.filed(question.period().to()).stream()
                .flatMap(child -> in(COMPULSORY, child).stream()
                        .map(stage -> Contribution.of(child.child(), List.of(stage.by()))))
                .toList();
    }

    /** Everybody who was there on the first day and has not died since is due to be in school, or to have finished it. */
    private static List<Contribution> retention(Question question) {
        List<Contribution> due = new ArrayList<>();
        for (ChildAt before : question.filed(question.period().from())) {
            ChildAt now = before.child().at(question.period().to());
            if (!now.hasDied()) {
                in(COMPULSORY, before).ifPresent(stage -> due.add(due(stage, now)));
            }
        }
        return due;
    }

    private static Contribution due(Stated<Schooling> before, ChildAt now) {
        Optional<Recorded> kept =
                in(ANY_SCHOOLING, now).or(() -> leftAfterJunior(now)).map(Stated::by);
        Contribution due = Contribution.of(now.child(), List.of(before.by()));
        return kept.map(due::asDone).orElseGet(due::asMissed);
    }

    private static Optional<Stated<Schooling>> leftAfterJunior(ChildAt now) {
        return in(EnumSet.of(Schooling.LEFT), now).flatMap(left -> Optional.ofNullable(now.finished(Schooling.JUNIOR)));
    }

    private static Optional<Stated<Schooling>> in(Set<Schooling> stages, ChildAt child) {
        return Optional.ofNullable(child.schooling()).filter(stage -> stages.contains(stage.value()));
    }
}
