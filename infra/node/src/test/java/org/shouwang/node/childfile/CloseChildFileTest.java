package org.shouwang.node.childfile;

import static org.shouwang.node.childfile.Examples.*;

import org.junit.jupiter.api.Test;
import org.shouwang.events.child.ChildFileClosed;
import org.shouwang.events.codes.ClosingReason;

class CloseChildFileTest {

    @Test
    void a_file_is_closed_with_a_reason() {
        var close = new CloseChildFile(CHILD, TODAY, TODAY, ClosingReason.GROWN_UP);
        fixture()
                .given(registered())
                .when(close)
                .expectEvents(new ChildFileClosed(CHILD, TODAY, ClosingReason.GROWN_UP));
    }

    @Test
    void a_file_may_be_closed_on_the_day_it_opened() {
        var close = new CloseChildFile(CHILD, TODAY, OPENED, ClosingReason.REGISTERED_IN_ERROR);
        fixture().given(registered()).when(close).expectEvents(close.fact());
    }

    @Test
    void a_retry_of_the_same_closing_returns_quietly() {
        var again = new CloseChildFile(CHILD, TODAY, TODAY, ClosingReason.MOVED_AWAY);
        fixture()
                .given(registered(), closed(TODAY))
                .when(again)
                .expectSuccessfulHandlerExecution()
                .expectNoEvents();
    }

    @Test
    void a_file_must_not_be_closed_twice() {
        var other = new CloseChildFile(CHILD, TODAY, TODAY, ClosingReason.DIED);
        fixture().given(registered(), closed(TODAY)).when(other).expectException(rule("CLOSED_TWICE", "occurredOn"));
    }

    @Test
    void the_first_closing_stands_when_paper_brings_a_second_one() {
        var first = new CloseChildFile(CHILD, TODAY, TODAY, ClosingReason.MOVED_AWAY);
        fixture()
                .given(registered(), closed(TODAY), new ChildFileClosed(CHILD, TODAY, ClosingReason.DIED))
                .when(first)
                .expectSuccessfulHandlerExecution()
                .expectNoEvents();
    }

    @Test
    void the_closing_must_not_precede_the_opening() {
        var before = new CloseChildFile(CHILD, TODAY, OPENED.minusDays(1), ClosingReason.GROWN_UP);
        fixture().given(registered()).when(before).expectException(rule("CLOSED_BEFORE_OPENING", "occurredOn"));
    }

    @Test
    void the_closing_must_not_lie_in_the_future() {
        var tomorrow = new CloseChildFile(CHILD, TODAY, TOMORROW, ClosingReason.GROWN_UP);
        fixture().given(registered()).when(tomorrow).expectException(rule("FUTURE_DATE", "occurredOn"));
    }
}
