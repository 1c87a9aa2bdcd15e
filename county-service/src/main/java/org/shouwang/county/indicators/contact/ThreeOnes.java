package org.shouwang.county.indicators.contact;

import static org.shouwang.county.indicators.Indicator.rate;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.shouwang.county.children.ChildAt;
import org.shouwang.county.children.ChildHistory;
import org.shouwang.county.children.Recorded;
import org.shouwang.county.indicators.Contribution;
import org.shouwang.county.indicators.Indicator;
import org.shouwang.county.indicators.Indicator.Contributions;
import org.shouwang.county.indicators.Period;
import org.shouwang.events.Event;
import org.shouwang.events.codes.VisitMode;
import org.shouwang.events.contact.LetterSent;
import org.shouwang.events.contact.ParentCallHeld;
import org.shouwang.events.contact.VisitCompleted;

/**
 * The three ones (三个一): a home visit and a call with a parent every month, a letter every term, due to each child left
 * behind on the last day who has an open file at a school; done by whichever node. A contribution's key is that last day, so
 * that a miss can be told by its month.
 */
final class ThreeOnes {

    static final List<Indicator> INDICATORS = List.of(
            rate(
                    "threeones.visit",
                    "每月一访达标率",
                    done(VisitCompleted.class, visit -> visit.mode() == VisitMode.HOME, Period::months)),
            rate("threeones.call", "每月一话达标率", done(ParentCallHeld.class, call -> true, Period::months)),
            rate("threeones.letter", "每学期一信达标率", done(LetterSent.class, letter -> true, Period::termsEnding)));

    private ThreeOnes() {}

    private static <E extends Event> Contributions done(
            Class<E> kind, Predicate<E> counted, Function<Period, List<Period>> spans) {
        return question -> {
            Map<LocalDate, Period> spanByLastDay = new TreeMap<>();
            spans.apply(question.period()).forEach(span -> spanByLastDay.put(span.to(), span));
            Map<ChildHistory, List<Recorded>> done = new HashMap<>();
            List<Contribution> contributions = new ArrayList<>();
            for (ChildAt child : question.leftBehindAtSchool(List.copyOf(spanByLastDay.keySet()))) {
                List<Recorded> events = done.computeIfAbsent(child.child(), whose -> counted(whose, kind, counted));
                Period span = Objects.requireNonNull(spanByLastDay.get(child.day()));
                contributions.add(contribution(span, question.contribution(child), firstIn(span, events)));
            }
            return contributions;
        };
    }

    private static <E extends Event> List<Recorded> counted(ChildHistory child, Class<E> kind, Predicate<E> counted) {
        return child.all(kind).stream()
                .filter(by -> counted.test(kind.cast(by.event())))
                .toList();
    }

    private static Contribution contribution(Period span, Contribution due, @Nullable Recorded done) {
        Contribution kept = due.under(span.to().toString());
        return done == null ? kept.asMissed() : kept.asDone(done);
    }

    private static @Nullable Recorded firstIn(Period span, List<Recorded> events) {
        for (Recorded by : events) {
            if (span.contains(by.occurredOn())) {
                return by;
            }
        }
        return null;
    }
}
