package org.shouwang.county.replay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.shouwang.county.children.Recorded;
import org.shouwang.events.contact.LetterSent;
import org.shouwang.platform.json.EventJson;
import org.shouwang.platform.json.UnreadableEvent;

class RowDecoderTest {

    private static final LetterSent LETTER = new LetterSent("c1", LocalDate.of(2024, 3, 1), "父亲", null);
    private static final String RECORDED = "{\"node\":\"S01\",\"recordedAt\":\"2024-03-02T01:02:03Z\"}";

    private final RowDecoder decoder = new RowDecoder();

    @Test
    void a_row_becomes_the_record_of_its_node_epoch_and_number() {
        Recorded letter = decoder.decode(row("S01/2", "1", RECORDED));
        assertThat(letter)
                .isEqualTo(new Recorded(
                        LETTER,
                        "S01",
                        2,
                        7,
                        "event-7",
                        Instant.parse("2024-03-02T01:02:03Z"),
                        Instant.parse("2024-03-03T00:00:00.123Z"),
                        42));
    }

    @Test
    void without_a_recording_time_the_time_of_receipt_is_taken() {
        assertThat(decoder.decode(row("S01/1", "1", "{}")).recordedAt())
                .isEqualTo(Instant.parse("2024-03-03T00:00:00.123Z"));
    }

    @Test
    void what_cannot_be_read_says_why() {
        assertThatThrownBy(() -> decoder.decode(row("S01/1", "2", RECORDED)))
                .isInstanceOf(UnreadableEvent.class)
                .hasMessageContaining("revision 2");
        assertThatThrownBy(() -> decoder.decode(row("S01", "1", RECORDED)))
                .isInstanceOf(UnreadableEvent.class)
                .hasMessageContaining("S01");
        assertThatThrownBy(() -> decoder.decode(row("S01/1", "1", "{\"recordedAt\":\"yesterday\"}")))
                .isInstanceOf(UnreadableEvent.class)
                .hasMessageContaining("yesterday");
    }

    private static StoredRow row(String stream, String revision, String metadata) {
        return new StoredRow(
                42,
                "event-7",
                stream,
                7,
                "contact.LetterSent",
                revision,
                EventJson.write(LETTER),
                metadata.getBytes(StandardCharsets.UTF_8),
                "2024-03-03T00:00:00.123Z");
    }
}
