package org.shouwang.county.indicators.contact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.shouwang.county.story.Story.day;
import static org.shouwang.events.codes.Concern.HEALTH;
import static org.shouwang.events.codes.Concern.MOOD;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.shouwang.county.indicators.Period;
import org.shouwang.county.story.AChild;
import org.shouwang.county.story.Story;
import org.shouwang.events.Event;
import org.shouwang.events.codes.Concern;
import org.shouwang.events.codes.VisitMode;
import org.shouwang.events.contact.ConcernRaised;
import org.shouwang.events.contact.VisitCompleted;

class ConcernsTest {

    private static final String ID = "349921201403050028";

    @Test
    void a_visit_answers_on_the_same_day_and_up_to_the_seventh() {
        assertThat(rate(raised("2024-05-01"), visited("2024-05-01"))).isEqualTo("100.0% (1/1)");
        assertThat(rate(raised("2024-05-01"), visited("2024-05-08"))).isEqualTo("100.0% (1/1)");
        assertThat(rate(raised("2024-05-01"), visited("2024-05-09"))).isEqualTo("0.0% (0/1)");
        assertThat(rate(raised("2024-05-01"), visited("2024-04-30"))).isEqualTo("0.0% (0/1)");
    }

    @Test
    void the_visit_must_name_the_concern() {
        assertThat(rate(raised("2024-05-01"), visited("2024-05-02", HEALTH))).isEqualTo("0.0% (0/1)");
        assertThat(rate(raised("2024-05-01"), visited("2024-05-02", null))).isEqualTo("0.0% (0/1)");
    }

    @Test
    void one_visit_answers_one_concern_and_the_oldest_first() {
        assertThat(rate(raised("2024-05-01"), raised("2024-05-02"), visited("2024-05-03")))
                .isEqualTo("50.0% (1/2)");
        assertThat(rate(raised("2024-05-01"), raised("2024-05-05"), visited("2024-05-08"), visited("2024-05-12")))
                .isEqualTo("100.0% (2/2)");
        assertThat(rate(raised("2024-05-01"), raised("2024-05-05"), visited("2024-05-06"), visited("2024-05-09")))
                .isEqualTo("100.0% (2/2)");
    }

    @Test
    void a_concern_too_old_leaves_the_visit_to_the_next() {
        Story story = told(raised("2024-05-01"), raised("2024-05-08"), visited("2024-05-10"));

        assertThat(story.figures("EDU", Period.year(2024))
                        .get("concerns.answered")
                        .evidence()
                        .get(0)
                        .events())
                .containsExactly("S01#3", "S01#4");
    }

    @Test
    void the_visit_must_be_of_the_same_node() {
        Story story = told(raised("2024-05-01"))
                .tell("V01", AChild.called("v").withId(ID).registered("2023-09-01"))
                .tell("V01", new VisitCompleted("v", day("2024-05-02"), null, VisitMode.HOME, MOOD, null));

        assertThat(story.figure("concerns.rate", 2024)).isEqualTo("0.0% (0/1)");
    }

    @Test
    void a_concern_of_december_may_be_answered_in_january() {
        Story story = told(raised("2024-12-30"), visited("2025-01-06"));

        assertThat(story.figure("concerns.answered", 2024)).isEqualTo("1");
        assertThat(story.figure("concerns.raised", 2025)).isEqualTo("0");
        assertThat(story.figure("concerns.rate", 2025)).isEqualTo("—");
    }

    private static String rate(Event... events) {
        return told(events).figure("concerns.rate", 2024);
    }

    private static Story told(Event... events) {
        List<Event> all = new ArrayList<>();
        all.add(AChild.called("c").withId(ID).registered("2023-09-01"));
        all.addAll(List.of(events));
        return Story.of("S01", all.toArray(Event[]::new));
    }

    private static ConcernRaised raised(String day) {
        return new ConcernRaised("c", day(day), MOOD, null);
    }

    private static VisitCompleted visited(String day) {
        return visited(day, MOOD);
    }

    private static VisitCompleted visited(String day, Concern concern) {
        return new VisitCompleted("c", day(day), null, VisitMode.TELEPHONE, concern, null);
    }
}
