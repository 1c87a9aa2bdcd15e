package org.shouwang.node.childfile;

import static org.shouwang.node.childfile.Examples.*;

import org.junit.jupiter.api.Test;
import org.shouwang.events.child.ParentLeftForWork;
import org.shouwang.events.child.ParentReturned;
import org.shouwang.events.codes.Distance;
import org.shouwang.events.codes.Parent;

class RecordDepartureTest {

    @Test
    void what_happened_is_recorded() {
        fixture()
                .given(registered())
                .when(new RecordDeparture(CHILD, TODAY, TODAY, Parent.FATHER, "东莞", Distance.OTHER_PROVINCE))
                .expectEvents(new ParentLeftForWork(CHILD, TODAY, Parent.FATHER, "东莞", Distance.OTHER_PROVINCE));
    }

    @Test
    void what_happened_before_the_file_opened_is_recorded_too() {
        var before = OPENED.minusMonths(2);
        fixture()
                .given(registered())
                .when(new RecordDeparture(CHILD, TODAY, before, Parent.FATHER, "东莞", Distance.OTHER_PROVINCE))
                .expectEvents(new ParentLeftForWork(CHILD, before, Parent.FATHER, "东莞", Distance.OTHER_PROVINCE));
    }

    @Test
    void a_retry_of_what_was_recorded_last_returns_quietly() {
        fixture()
                .given(registered(), new ParentLeftForWork(CHILD, TODAY, Parent.FATHER, "东莞", Distance.OTHER_PROVINCE))
                .when(new RecordDeparture(CHILD, TODAY, TODAY, Parent.FATHER, "东莞", Distance.OTHER_PROVINCE))
                .expectSuccessfulHandlerExecution()
                .expectNoEvents();
    }

    @Test
    void the_same_again_after_something_else_is_a_new_fact() {
        fixture()
                .given(
                        registered(),
                        new ParentLeftForWork(CHILD, TODAY, Parent.FATHER, "东莞", Distance.OTHER_PROVINCE),
                        new ParentReturned(CHILD, TODAY, Parent.FATHER))
                .when(new RecordDeparture(CHILD, TODAY, TODAY, Parent.FATHER, "东莞", Distance.OTHER_PROVINCE))
                .expectEvents(new ParentLeftForWork(CHILD, TODAY, Parent.FATHER, "东莞", Distance.OTHER_PROVINCE));
    }

    @Test
    void the_day_must_not_lie_in_the_future() {
        fixture()
                .given(registered())
                .when(new RecordDeparture(CHILD, TODAY, TOMORROW, Parent.FATHER, "东莞", Distance.OTHER_PROVINCE))
                .expectException(rule("FUTURE_DATE", "occurredOn"));
    }

    @Test
    void nothing_happens_before_birth() {
        var unborn = registered().sheet().birthDate().minusDays(1);
        fixture()
                .given(registered())
                .when(new RecordDeparture(CHILD, TODAY, unborn, Parent.FATHER, "东莞", Distance.OTHER_PROVINCE))
                .expectException(rule("BEFORE_BIRTH", "occurredOn"));
    }

    @Test
    void nothing_is_added_from_the_day_of_closing_on() {
        fixture()
                .given(registered(), closed(TODAY))
                .when(new RecordDeparture(CHILD, TODAY, TODAY, Parent.FATHER, "东莞", Distance.OTHER_PROVINCE))
                .expectException(rule("FILE_CLOSED", "occurredOn"));
    }

    @Test
    void what_happened_before_the_closing_may_come_late() {
        var before = TODAY.minusDays(1);
        fixture()
                .given(registered(), closed(TODAY))
                .when(new RecordDeparture(CHILD, TODAY, before, Parent.FATHER, "东莞", Distance.OTHER_PROVINCE))
                .expectEvents(new ParentLeftForWork(CHILD, before, Parent.FATHER, "东莞", Distance.OTHER_PROVINCE));
    }

    @Test
    void the_other_parent_is_another_matter() {
        var mother = new RecordDeparture(CHILD, TODAY, TODAY, Parent.MOTHER, "东莞", Distance.OTHER_PROVINCE);
        fixture()
                .given(registered(), new ParentLeftForWork(CHILD, TODAY, Parent.FATHER, "东莞", Distance.OTHER_PROVINCE))
                .when(mother)
                .expectEvents(mother.fact());
    }
}
