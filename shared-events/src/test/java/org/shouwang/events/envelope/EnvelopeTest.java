package org.shouwang.events.envelope;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class EnvelopeTest {

    private static final byte[] PAYLOAD = "{\"occurredOn\":\"2024-05-03\"}".getBytes(StandardCharsets.UTF_8);

    @Test
    void what_was_written_is_read_again_to_the_byte() {
        Envelope written = new Envelope(header(7, "contact.VisitCompleted"), PAYLOAD, new byte[] {1, 2, 3});

        Envelope read = Envelope.fromBytes(written.toBytes());

        assertThat(read).isEqualTo(written);
        assertThat(read.hash()).isEqualTo(written.hash());
    }

    @Test
    void the_hash_of_the_first_suite_never_changes() {
        Envelope envelope = Envelope.unsigned(header(1, "contact.VisitCompleted"), PAYLOAD);

        assertThat(envelope.hash()).isEqualTo("2e50f84a0d942a0653cadbad8bec6a55b9d7561a93704f70ea0a5809d4b477ca");
    }

    @Test
    void one_changed_byte_of_the_payload_changes_the_hash() {
        byte[] other = PAYLOAD.clone();
        other[3] ^= 1;

        assertThat(Envelope.unsigned(header(1, "x"), other).hash())
                .isNotEqualTo(Envelope.unsigned(header(1, "x"), PAYLOAD).hash());
    }

    @Test
    void a_frame_cut_anywhere_or_with_bytes_added_is_malformed() {
        byte[] frame = Envelope.unsigned(header(1, "x"), PAYLOAD).toBytes();

        for (int length = 0; length < frame.length; length++) {
            byte[] cut = Arrays.copyOf(frame, length);
            assertThatThrownBy(() -> Envelope.fromBytes(cut)).isInstanceOf(MalformedEnvelope.class);
        }
        assertThatThrownBy(() -> Envelope.fromBytes(Arrays.copyOf(frame, frame.length + 1)))
                .isInstanceOf(MalformedEnvelope.class);
    }

    @Test
    void a_header_field_with_a_line_break_is_never_written() {
        assertThatThrownBy(() -> header(1, "a\nb").toBytes()).isInstanceOf(IllegalArgumentException.class);
    }

    private static Header header(long seq, String type) {
        return new Header(
                Header.SUITE,
                "S01",
                1,
                seq,
                "0b6c6a52-6f0c-4a6e-9d6d-2f0a3c1b7e11",
                type,
                1,
                LocalDate.of(2024, 5, 3),
                Instant.parse("2024-05-04T01:02:03.123456Z"),
                Hashes.NONE);
    }
}
