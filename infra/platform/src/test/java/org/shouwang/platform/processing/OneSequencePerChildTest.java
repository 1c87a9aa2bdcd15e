package org.shouwang.platform.processing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.junit.jupiter.api.Test;
import org.shouwang.events.Event;
import org.shouwang.events.child.PupilFinished;
import org.shouwang.events.child.PupilReturned;
import org.shouwang.events.county.JointMeetingHeld;

class OneSequencePerChildTest {

    private static final LocalDate DAY = LocalDate.of(2024, 9, 1);

    @Test
    void all_that_is_said_of_one_child_is_one_sequence_whichever_node_says_it() {
        assertThat(sequence("school-1/1", new PupilReturned("c1", DAY)))
                .isEqualTo(sequence("village-1/1", new PupilFinished("c1", DAY)))
                .isNotEqualTo(sequence("school-1/1", new PupilReturned("c2", DAY)));
    }

    @Test
    void what_is_said_of_no_child_belongs_to_its_stream() {
        assertThat(sequence("county/1", new JointMeetingHeld(DAY, null, 7))).isEqualTo("county/1");
    }

    @Test
    void a_sequence_has_the_same_name_after_a_restart() {
        assertThat(sequence("school-1/1", new PupilReturned("c1", DAY)).hashCode())
                .isEqualTo("c1".hashCode());
    }

    private static Object sequence(String stream, Event event) {
        return new OneSequencePerChild()
                .getSequenceIdentifierFor(new GenericDomainEventMessage<>("x", stream, 0, event));
    }
}
