package org.shouwang.county.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.shouwang.events.codes.NodeKind;
import org.shouwang.events.county.NodeEnrolled;
import org.shouwang.events.envelope.Envelope;
import org.shouwang.platform.sync.NodeLog;
import org.shouwang.platform.sync.ParkReason;
import org.shouwang.platform.sync.WrittenLog;
import org.springframework.util.unit.DataSize;

class CatalogueReadingTest {

    private static final byte[] SURVEY =
            "{\"occurredOn\":\"2024-05-03\",\"surveyed\":1,\"found\":1}".getBytes(StandardCharsets.UTF_8);
    private static final NodeEnrolled ENROLMENT =
            new NodeEnrolled(LocalDate.of(2024, 1, 1), "S02", NodeKind.SCHOOL, "青岩乡中心小学", null, null);

    private final CatalogueReading reading = new CatalogueReading(upTo(1000));
    private final WrittenLog log = new WrittenLog("S01");

    @Test
    void an_event_of_the_catalogue_is_read() {
        assertThat(reading.fault(log.next())).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "weather.RainFell",
                "java.lang.Runtime",
                "org.shouwang.events.survey.SurveyCompleted",
                "SurveyCompleted"
            })
    void the_name_of_a_class_is_no_type_and_neither_is_one_outside_the_catalogue(String type) {
        assertThat(reading.fault(log.next(type, 1, SURVEY))).contains(ParkReason.UNKNOWN_TYPE);
    }

    @ParameterizedTest
    @ValueSource(ints = {99, 2, 0, -1})
    void a_revision_that_this_version_does_not_know_is_not_read(int rev) {
        assertThat(faultOf(rev, SURVEY)).contains(ParkReason.UNKNOWN_REVISION);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "null", "[]", "{}", "{\"occurredOn\":\"never\"}", "\u0000", "{\"surveyed\":"})
    void a_payload_that_is_not_that_event_whole_is_unreadable(String payload) {
        assertThat(faultOf(1, payload.getBytes(StandardCharsets.UTF_8))).contains(ParkReason.UNREADABLE);
    }

    @Test
    void a_text_that_no_table_can_hold_is_unreadable() {
        byte[] talk = "{\"childId\":\"c\",\"occurredOn\":\"2024-05-03\",\"talker\":\"a\\u0000b\"}"
                .getBytes(StandardCharsets.UTF_8);

        assertThat(reading.fault(log.next("contact.TalkHeld", 1, talk))).contains(ParkReason.UNREADABLE);
    }

    @Test
    void a_payload_above_the_limit_is_not_read_and_one_at_the_limit_is() {
        assertThat(faultOf(1, new byte[1001])).contains(ParkReason.OVERSIZE);
        assertThat(faultOf(1, padded(1000))).isEmpty();
    }

    @Test
    void what_only_the_county_states_is_not_taken_from_a_node() {
        assertThat(reading.fault(log.next(ENROLMENT))).contains(ParkReason.NOT_ITS_TO_SAY);
        assertThat(reading.fault(new WrittenLog(NodeLog.COUNTY).next(ENROLMENT)))
                .isEmpty();
    }

    private Optional<ParkReason> faultOf(int rev, byte[] payload) {
        Envelope record = log.next("survey.SurveyCompleted", rev, payload);
        return reading.fault(record);
    }

    private static byte[] padded(int length) {
        return (new String(SURVEY, StandardCharsets.UTF_8) + " ".repeat(length - SURVEY.length))
                .getBytes(StandardCharsets.UTF_8);
    }

    private static IntakeSettings upTo(long bytes) {
        Duration any = Duration.ofSeconds(1);
        return new IntakeSettings(new IntakeSettings.Intake(true, DataSize.ofBytes(bytes), 1, any, any, any));
    }
}
