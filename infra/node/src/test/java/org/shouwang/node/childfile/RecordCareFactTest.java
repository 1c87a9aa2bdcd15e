package org.shouwang.node.childfile;

import static org.shouwang.node.childfile.Examples.*;

import org.axonframework.modelling.command.AggregateNotFoundException;
import org.junit.jupiter.api.Test;
import org.shouwang.events.contact.TalkHeld;

class RecordCareFactTest {

    @Test
    void a_fact_is_recorded_as_it_was_stated() {
        var talk = new TalkHeld(CHILD, TODAY, "李老师", "学习", null);
        fixture()
                .given(registered())
                .when(new RecordCareFact(CHILD, TODAY, talk))
                .expectEvents(talk);
    }

    @Test
    void equal_facts_are_two_facts() {
        var talk = new TalkHeld(CHILD, TODAY, null, null, null);
        fixture()
                .given(registered(), talk)
                .when(new RecordCareFact(CHILD, TODAY, talk))
                .expectEvents(talk);
    }

    @Test
    void a_closed_file_still_takes_what_paper_says() {
        var talk = new TalkHeld(CHILD, TODAY, null, null, null);
        fixture()
                .given(registered(), closed(OPENED))
                .when(new RecordCareFact(CHILD, TODAY, talk))
                .expectEvents(talk);
    }

    @Test
    void the_day_must_not_lie_in_the_future() {
        var talk = new TalkHeld(CHILD, TOMORROW, null, null, null);
        fixture()
                .given(registered())
                .when(new RecordCareFact(CHILD, TODAY, talk))
                .expectException(rule("FUTURE_DATE", "occurredOn"));
    }

    @Test
    void a_child_without_a_file_here_has_no_facts_here() {
        var talk = new TalkHeld(CHILD, TODAY, null, null, null);
        fixture()
                .givenNoPriorActivity()
                .when(new RecordCareFact(CHILD, TODAY, talk))
                .expectException(AggregateNotFoundException.class);
    }
}
