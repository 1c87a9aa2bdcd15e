package org.shouwang.node.childfile;

import static org.shouwang.node.childfile.Examples.*;

import org.junit.jupiter.api.Test;
import org.shouwang.events.child.ParentLeftForWork;
import org.shouwang.events.child.ParentReturned;
import org.shouwang.events.codes.Parent;

class RecordReturnTest {

    @Test
    void what_happened_is_recorded() {
        fixture()
                .given(registered())
                .when(new RecordReturn(CHILD, TODAY, TODAY, Parent.MOTHER))
                .expectEvents(new ParentReturned(CHILD, TODAY, Parent.MOTHER));
    }

    @Test
    void what_happened_before_the_file_opened_is_recorded_too() {
        var before = OPENED.minusMonths(2);
        fixture()
                .given(registered())
                .when(new RecordReturn(CHILD, TODAY, before, Parent.MOTHER))
                .expectEvents(new ParentReturned(CHILD, before, Parent.MOTHER));
    }

    @Test
    void a_retry_of_what_was_recorded_last_returns_quietly() {
        fixture()
                .given(registered(), new ParentReturned(CHILD, TODAY, Parent.MOTHER))
                .when(new RecordReturn(CHILD, TODAY, TODAY, Parent.MOTHER))
                .expectSuccessfulHandlerExecution()
                .expectNoEvents();
    }

    @Test
    void the_same_again_after_something_else_is_a_new_fact() {
        fixture()
                .given(
                        registered(),
                        new ParentReturned(CHILD, TODAY, Parent.MOTHER),
                        new ParentLeftForWork(CHILD, TODAY, Parent.MOTHER, null, null))
                .when(new RecordReturn(CHILD, TODAY, TODAY, Parent.MOTHER))
                .expectEvents(new ParentReturned(CHILD, TODAY, Parent.MOTHER));
    }

    @Test
    void the_day_must_not_lie_in_the_future() {
        fixture()
                .given(registered())
                .when(new RecordReturn(CHILD, TODAY, TOMORROW, Parent.MOTHER))
                .expectException(rule("FUTURE_DATE", "occurredOn"));
    }

    @Test
    void nothing_happens_before_birth() {
        var unborn = registered().sheet().birthDate().minusDays(1);
        fixture()
                .given(registered())
                .when(new RecordReturn(CHILD, TODAY, unborn, Parent.MOTHER))
                .expectException(rule("BEFORE_BIRTH", "occurredOn"));
    }

    @Test
    void nothing_is_added_from_the_day_of_closing_on() {
        fixture()
                .given(registered(), closed(TODAY))
                .when(new RecordReturn(CHILD, TODAY, TODAY, Parent.MOTHER))
                .expectException(rule("FILE_CLOSED", "occurredOn"));
    }

    @Test
    void what_happened_before_the_closing_may_come_late() {
        var before = TODAY.minusDays(1);
        fixture()
                .given(registered(), closed(TODAY))
                .when(new RecordReturn(CHILD, TODAY, before, Parent.MOTHER))
                .expectEvents(new ParentReturned(CHILD, before, Parent.MOTHER));
    }
}
