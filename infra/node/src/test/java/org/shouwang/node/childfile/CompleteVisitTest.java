package org.shouwang.node.childfile;

import static org.shouwang.node.childfile.Examples.*;

import org.junit.jupiter.api.Test;
import org.shouwang.events.codes.Concern;
import org.shouwang.events.codes.VisitMode;
import org.shouwang.events.contact.VisitCompleted;

class CompleteVisitTest {

    @Test
    void what_happened_is_recorded() {
        fixture()
                .given(registered())
                .when(new CompleteVisit(CHILD, TODAY, TODAY, "王老师", VisitMode.HOME, Concern.MOOD, "情绪好转"))
                .expectEvents(new VisitCompleted(CHILD, TODAY, "王老师", VisitMode.HOME, Concern.MOOD, "情绪好转"));
    }

    @Test
    void what_happened_before_the_file_opened_is_recorded_too() {
        var before = OPENED.minusMonths(2);
        fixture()
                .given(registered())
                .when(new CompleteVisit(CHILD, TODAY, before, "王老师", VisitMode.HOME, Concern.MOOD, "情绪好转"))
                .expectEvents(new VisitCompleted(CHILD, before, "王老师", VisitMode.HOME, Concern.MOOD, "情绪好转"));
    }

    @Test
    void the_day_must_not_lie_in_the_future() {
        fixture()
                .given(registered())
                .when(new CompleteVisit(CHILD, TODAY, TOMORROW, "王老师", VisitMode.HOME, Concern.MOOD, "情绪好转"))
                .expectException(rule("FUTURE_DATE", "occurredOn"));
    }

    @Test
    void nothing_happens_before_birth() {
        var unborn = registered().sheet().birthDate().minusDays(1);
        fixture()
                .given(registered())
                .when(new CompleteVisit(CHILD, TODAY, unborn, "王老师", VisitMode.HOME, Concern.MOOD, "情绪好转"))
                .expectException(rule("BEFORE_BIRTH", "occurredOn"));
    }

    @Test
    void nothing_is_added_from_the_day_of_closing_on() {
        fixture()
                .given(registered(), closed(TODAY))
                .when(new CompleteVisit(CHILD, TODAY, TODAY, "王老师", VisitMode.HOME, Concern.MOOD, "情绪好转"))
                .expectException(rule("FILE_CLOSED", "occurredOn"));
    }

    @Test
    void what_happened_before_the_closing_may_come_late() {
        var before = TODAY.minusDays(1);
        fixture()
                .given(registered(), closed(TODAY))
                .when(new CompleteVisit(CHILD, TODAY, before, "王老师", VisitMode.HOME, Concern.MOOD, "情绪好转"))
                .expectEvents(new VisitCompleted(CHILD, before, "王老师", VisitMode.HOME, Concern.MOOD, "情绪好转"));
    }

    @Test
    void two_visits_of_one_day_are_two_visits() {
        var visit = new CompleteVisit(CHILD, TODAY, TODAY, null, VisitMode.HOME, null, null);
        fixture().given(registered(), visit.fact()).when(visit).expectEvents(visit.fact());
    }
}
