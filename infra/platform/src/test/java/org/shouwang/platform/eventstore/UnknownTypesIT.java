package org.shouwang.platform.eventstore;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.serialization.UnknownSerializedType;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.shouwang.platform.json.UnreadableEvent;

/** Names that come out of the database decide nothing about classes. */
class UnknownTypesIT {

    static final String INSERT = """
            insert into domain_event_entry (eventIdentifier, aggregateIdentifier, sequenceNumber, type, timeStamp,
                                            payloadType, payloadRevision, payload, metaData)
            values (gen_random_uuid()::text, ?, ?, 'ChildUnderTest', '2024-09-01T00:00:00Z', ?, ?,
                    convert_to(?, 'UTF8'), convert_to('{}', 'UTF8'))
            """;

    private static boolean trapSprung;

    private RunningStore store;

    @BeforeEach
    void start() {
        store = RunningStore.with(ChildUnderTest.class);
    }

    @AfterEach
    void stop() {
        store.close();
    }

    @Test
    void a_class_that_is_named_in_the_store_is_never_loaded() {
        insert(0, UnknownTypesIT.class.getName() + "$Trap", "1");

        assertThat(first().getPayloadType()).isEqualTo(UnknownSerializedType.class);
        assertThat(first().getPayload()).isInstanceOf(UnknownSerializedType.class);
        assertThat(trapSprung).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"java.util.ArrayList", "javax.script.ScriptEngineManager", "child.NotYetInvented"})
    void a_name_outside_the_catalogue_stays_bytes(String name) {
        insert(0, name, "1");

        UnknownSerializedType payload = (UnknownSerializedType) first().getPayload();

        assertThat(payload.serializedType().getName()).isEqualTo(name);
        assertThat(payload.readData(byte[].class)).asString().isEqualTo("{}");
    }

    @Test
    void a_later_revision_of_a_known_event_is_unknown_too() {
        insert(0, "child.PupilReturned", "99");

        assertThat(first().getPayloadType()).isEqualTo(UnknownSerializedType.class);
    }

    @Test
    void nothing_is_decided_about_a_child_whose_history_cannot_be_read_whole() {
        store.send(new ChildUnderTest.Return("c1", LocalDate.of(2024, 9, 1)));
        insert(1, "child.NotYetInvented", "1");

        assertThatThrownBy(() -> store.send(new ChildUnderTest.Finish("c1", LocalDate.of(2024, 9, 2))))
                .isInstanceOf(UnreadableEvent.class)
                .hasMessageContaining("child.NotYetInvented");
    }

    private void insert(long sequence, String type, String revision) {
        store.jdbc().update(INSERT, "c1", sequence, type, revision, "{}");
    }

    private TrackedEventMessage<?> first() {
        return store.get(EventStorageEngine.class)
                .readEvents(null, false)
                .findFirst()
                .orElseThrow();
    }

    static class Trap {
        static {
            trapSprung = true;
        }
    }
}
