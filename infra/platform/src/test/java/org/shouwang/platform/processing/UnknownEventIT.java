package org.shouwang.platform.processing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.shouwang.platform.processing.PupilsSeen.DAY;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.EventMessage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.shouwang.platform.eventstore.ChildUnderTest;
import org.shouwang.platform.eventstore.ChildUnderTest.Return;
import org.shouwang.platform.eventstore.NewEvents;
import org.shouwang.platform.eventstore.RunningStore;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;

/** No handler asks for a type that does not exist, so Axon would pass over it without a word. */
class UnknownEventIT {

    private static final String INSERT = """
            insert into domain_event_entry (eventIdentifier, aggregateIdentifier, sequenceNumber, type, timeStamp,
                                            payloadType, payloadRevision, payload, metaData)
            values ('from-the-future', 'x', 0, 'x', '2024-09-01T00:00:00Z',
                    'child.NotYetInvented', '1', convert_to('{"a":1}', 'UTF8'), convert_to('{}', 'UTF8'))
            """;

    private RunningStore store;

    @AfterEach
    void stop() {
        store.close();
    }

    @Test
    void an_unknown_event_is_parked_with_its_bytes_and_the_others_go_on() {
        storeAnUnknownAndAKnownEvent(Parking.class);

        await().until(() -> lag("pupils") == 0);
        assertThat(store.get(PupilsSeen.class).seen()).containsExactly("ming@" + DAY);
        assertThat(store.get(ParkedEvents.class).all())
                .singleElement()
                .satisfies(parked -> assertThat(parked.eventId()).isEqualTo("from-the-future"))
                .satisfies(parked -> assertThat(parked.type()).isEqualTo("child.NotYetInvented"))
                .satisfies(parked -> assertThat(parked.reason()).contains("unknown event type"));
        assertThat(store.jdbc().queryForObject("select payload from dead_letter_entry", byte[].class))
                .asString()
                .isEqualTo("{\"a\":1}");
    }

    @Test
    void a_group_that_does_not_park_stops_before_it() {
        storeAnUnknownAndAKnownEvent(Stopping.class);

        await().until(() -> store.get(ProcessorLag.class).all().get(0).failing());
        assertThat(store.get(PupilsSeen.class).seen()).isEmpty();
        assertThat(lag("pupils")).isPositive();
    }

    @Test
    void a_group_that_asks_for_every_event_gets_it() {
        storeAnUnknownAndAKnownEvent(Everything.class);

        await().until(() -> lag("everything") == 0);
        assertThat(store.get(Everything.Ids.class).ids).hasSize(2).startsWith("from-the-future");
    }

    private void storeAnUnknownAndAKnownEvent(Class<?> parts) {
        store = RunningStore.with(parts);
        store.jdbc().update(INSERT);
        store.get(NewEvents.class).announce();
        store.send(new Return("ming", DAY));
    }

    private long lag(String processor) {
        return store.get(ProcessorLag.class).of(processor);
    }

    @Import({ChildUnderTest.class, PupilsSeen.class})
    static class Parking {}

    @Import({ChildUnderTest.class, PupilsSeen.class})
    static class Stopping {

        @Bean
        ProcessorSettings pupils() {
            return ProcessorSettings.stopping("pupils");
        }
    }

    @Import({ChildUnderTest.class, Everything.Ids.class})
    static class Everything {

        @ProcessingGroup("everything")
        static class Ids {

            private final List<String> ids = new CopyOnWriteArrayList<>();

            @EventHandler
            void on(EventMessage<?> event) {
                ids.add(event.getIdentifier());
            }
        }
    }
}
