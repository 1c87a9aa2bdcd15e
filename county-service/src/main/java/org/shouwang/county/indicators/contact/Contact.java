package org.shouwang.county.indicators.contact;

import static org.shouwang.county.indicators.Indicator.count;

import java.util.List;
import java.util.stream.Stream;
import org.shouwang.county.indicators.Indicator;
import org.shouwang.events.contact.LetterSent;
import org.shouwang.events.contact.ParentCallHeld;
import org.shouwang.events.contact.TalkHeld;
import org.shouwang.events.contact.VisitCompleted;

/** How often somebody was in touch with a child, and with how many children. */
public final class Contact {

    private static final List<Indicator> COUNTS = List.of(
            count("visits.total", "家访人次", question -> question.each(VisitCompleted.class)),
            count("visits.children", "家访人数", question -> question.children(VisitCompleted.class)),
            count("calls.total", "亲情通话次数", question -> question.each(ParentCallHeld.class)),
            count("calls.children", "亲情通话人数", question -> question.children(ParentCallHeld.class)),
            count("letters.total", "书信", question -> question.each(LetterSent.class)),
            count("talks.total", "谈心次数", question -> question.each(TalkHeld.class)),
            count("talks.children", "谈心人数", question -> question.children(TalkHeld.class)));

    private Contact() {}

    public static List<Indicator> indicators() {
        return Stream.of(COUNTS, ThreeOnes.INDICATORS, Concerns.INDICATORS)
                .flatMap(List::stream)
                .toList();
    }
}
