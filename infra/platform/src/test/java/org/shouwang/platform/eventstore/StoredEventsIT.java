package org.shouwang.platform.eventstore;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.shouwang.events.child.PupilFinished;
import org.shouwang.events.child.PupilReturned;
import org.shouwang.platform.eventstore.ChildUnderTest.Finish;
import org.shouwang.platform.eventstore.ChildUnderTest.Return;

class StoredEventsIT {

    private static final LocalDate DAY = LocalDate.of(2024, 9, 1);

    private RunningStore store;
    private StoredEvents events;

    @BeforeEach
    void start() {
        store = RunningStore.with(ChildUnderTest.class);
        events = store.get(StoredEvents.class);
    }

    @AfterEach
    void stop() {
        store.close();
    }

    @Test
    void the_events_of_one_child_are_read_in_the_order_they_were_decided() {
        store.send(new Return("c1", DAY));
        store.send(new Return("c2", DAY));
        store.send(new Finish("c1", DAY.plusDays(1)));

        assertThat(events.of("c1"))
                .extracting(StoredEvent::event)
                .containsExactly(new PupilReturned("c1", DAY), new PupilFinished("c1", DAY.plusDays(1)));
    }

    @Test
    void an_event_carries_its_published_name_and_its_own_id() {
        store.send(new Return("c1", DAY));

        StoredEvent stored = events.of("c1").get(0);

        assertThat(stored.type()).isEqualTo("child.PupilReturned");
        assertThat(stored.revision()).isEqualTo(1);
        assertThat(stored.eventId()).hasSize(36);
        assertThat(stored.payload()).asString().isEqualTo("{\"childId\":\"c1\",\"occurredOn\":\"2024-09-01\"}");
    }

    @Test
    void an_event_without_a_stated_moment_was_recorded_when_it_was_appended() {
        store.send(new Return("c1", DAY));

        String timeStamp = store.jdbc().queryForObject("select timeStamp from domain_event_entry", String.class);

        assertThat(events.of("c1").get(0).recordedAt()).isEqualTo(timeStamp);
    }

    @Test
    void what_was_recorded_last_comes_first() {
        store.send(new Return("c1", DAY));
        store.send(new Return("c2", DAY));
        store.send(new Return("c3", DAY));

        assertThat(events.latest(2)).extracting(StoredEvent::aggregateId).containsExactly("c3", "c2");
    }

    @Test
    void the_head_is_the_index_of_the_last_event() {
        assertThat(events.head()).isZero();

        store.send(new Return("c1", DAY));
        store.send(new Return("c2", DAY));

        assertThat(events.head()).isEqualTo(events.of("c2").get(0).index());
        assertThat(events.count()).isEqualTo(2);
    }
}
