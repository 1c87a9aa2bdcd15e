package org.shouwang.platform.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.shouwang.events.codes.VisitMode;
import org.shouwang.events.contact.VisitCompleted;

class EventJsonTest {

    private static final VisitCompleted VISIT =
            new VisitCompleted("child-1", LocalDate.of(2024, 5, 3), "陈老师", VisitMode.HOME, null, null);

    @Test
    void an_event_reads_back_as_it_was_written() {
        assertThat(EventJson.read("contact.VisitCompleted", 1, EventJson.write(VISIT)))
                .isEqualTo(VISIT);
    }

    @Test
    void a_date_is_written_as_people_write_it() {
        assertThat(new String(EventJson.write(VISIT), StandardCharsets.UTF_8))
                .contains("\"occurredOn\":\"2024-05-03\"");
    }

    @Test
    void a_field_from_a_later_version_is_ignored_and_one_missing_reads_as_null() {
        byte[] later = "{\"childId\":\"c\",\"occurredOn\":\"2024-05-03\",\"mode\":\"HOME\",\"weather\":\"rain\"}"
                .getBytes(StandardCharsets.UTF_8);

        assertThat(((VisitCompleted) EventJson.read("contact.VisitCompleted", 1, later)).visitor())
                .isNull();
    }

    @Test
    void a_class_of_the_java_platform_an_unknown_name_or_a_later_revision_is_unreadable() {
        byte[] payload = EventJson.write(VISIT);

        assertUnreadable("java.lang.ProcessBuilder", 1, payload);
        assertUnreadable("contact.VisitDreamed", 1, payload);
        assertUnreadable("contact.VisitCompleted", 99, payload);
    }

    @Test
    void garbage_null_and_a_value_outside_its_list_are_unreadable() {
        assertUnreadable("contact.VisitCompleted", 1, "{\"childId\":".getBytes(StandardCharsets.UTF_8));
        assertUnreadable("contact.VisitCompleted", 1, "null".getBytes(StandardCharsets.UTF_8));
        assertUnreadable(
                "contact.VisitCompleted",
                1,
                "{\"occurredOn\":\"2024-05-03\",\"mode\":\"BY_BALLOON\"}".getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void an_event_without_a_field_that_it_must_have_is_unreadable() {
        assertUnreadable(
                "contact.VisitCompleted",
                1,
                "{\"childId\":\"c\",\"occurredOn\":\"2024-05-03\"}".getBytes(StandardCharsets.UTF_8));
    }

    private static void assertUnreadable(String name, int revision, byte[] payload) {
        assertThatThrownBy(() -> EventJson.read(name, revision, payload)).isInstanceOf(UnreadableEvent.class);
    }
}
