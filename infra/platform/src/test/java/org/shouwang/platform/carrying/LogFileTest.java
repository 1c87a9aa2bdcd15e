package org.shouwang.platform.carrying;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.shouwang.events.envelope.Envelope;
import org.shouwang.platform.carrying.LogFileReader.Contents;
import org.shouwang.platform.rules.RuleBroken;
import org.shouwang.platform.sync.WrittenLog;

class LogFileTest {

    private static final Set<String> NAMED =
            Set.of("NO_LOG_FILE", "LOG_FILE_VERSION", "LOG_FILE_CUT_OFF", "LOG_FILE_DAMAGED");

    private final List<Envelope> records = new WrittenLog("V01").next(3);

    @Test
    void what_is_read_is_byte_for_byte_what_was_written() throws IOException {
        byte[] file = written(records);

        assertThat(check(file)).isEqualTo(new Contents("V01", 3));
        assertThat(frames(file)).containsExactlyElementsOf(frames(records));
    }

    @Test
    void a_file_without_records_is_whole_too() throws IOException {
        assertThat(check(written(List.of()))).isEqualTo(new Contents("V01", 0));
    }

    @Test
    void a_file_cut_off_anywhere_is_named_so() throws IOException {
        byte[] file = written(records);

        for (int length = 0; length < file.length; length++) {
            assertThat(refused(Arrays.copyOf(file, length)))
                    .as("cut after %d bytes", length)
                    .isEqualTo("LOG_FILE_CUT_OFF");
        }
    }

    @Test
    void a_file_that_was_never_finished_is_cut_off() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        new LogFileWriter(bytes, "V01").write(records.get(0));

        assertThat(refused(bytes.toByteArray())).isEqualTo("LOG_FILE_CUT_OFF");
    }

    @Test
    void one_changed_bit_anywhere_is_noticed() throws IOException {
        byte[] file = written(records);

        for (int place = 0; place < file.length; place++) {
            byte[] changed = file.clone();
            changed[place] ^= 1;
            assertThat(refused(changed)).as("changed at %d", place).isIn(NAMED);
        }
    }

    @Test
    void a_tail_of_zeros_as_a_stick_pulled_out_early_leaves_it_is_damage() throws IOException {
        byte[] file = written(records);
        Arrays.fill(file, file.length / 2, file.length, (byte) 0);

        assertThat(refused(file)).isIn("LOG_FILE_DAMAGED", "LOG_FILE_CUT_OFF");
    }

    @Test
    void bytes_after_the_end_are_damage() throws IOException {
        byte[] file = written(records);

        assertThat(refused(Arrays.copyOf(file, file.length + 1))).isEqualTo("LOG_FILE_DAMAGED");
    }

    @Test
    void any_other_file_is_none() {
        Random random = new Random(1);
        for (int n = 0; n < 500; n++) {
            byte[] garbage = new byte[random.nextInt(1, 5_000)];
            random.nextBytes(garbage);
            assertThat(refused(garbage)).isIn(NAMED);
        }
        assertThat(refused(bytes("PK\3\4 a workbook\n"))).isEqualTo("NO_LOG_FILE");
        assertThat(refused(bytes("SWLOG1 ../../etc/passwd\n"))).isEqualTo("NO_LOG_FILE");
        assertThat(refused(bytes("SWLOG2 V01\n"))).isEqualTo("LOG_FILE_VERSION");
    }

    @Test
    void a_record_that_claims_to_be_huge_is_not_believed() throws IOException {
        for (int claim : new int[] {Integer.MAX_VALUE, -1, 64 * 1024 * 1024}) {
            ByteArrayOutputStream file = new ByteArrayOutputStream();
            file.write(bytes("SWLOG1 V01\n"));
            file.write(new byte[] {(byte) (claim >> 24), (byte) (claim >> 16), (byte) (claim >> 8), (byte) claim});
            file.write(new byte[100]);
            assertThat(refused(file.toByteArray())).isEqualTo("LOG_FILE_DAMAGED");
        }
    }

    @Test
    void a_stream_that_fails_is_not_taken_for_a_file_that_ends() {
        InputStream broken = new SequenceInputStream(new ByteArrayInputStream(bytes("SWLOG1 V01\n")), new Unreadable());

        assertThatThrownBy(() -> LogFileReader.check(broken))
                .isInstanceOf(IOException.class)
                .hasMessage("the stick was pulled out");
    }

    private static byte[] written(List<Envelope> records) throws IOException {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        LogFileWriter writer = new LogFileWriter(file, "V01");
        for (Envelope record : records) {
            writer.write(record);
        }
        writer.finish();
        return file.toByteArray();
    }

    private static Contents check(byte[] file) throws IOException {
        return LogFileReader.check(new ByteArrayInputStream(file));
    }

    private static List<byte[]> frames(byte[] file) throws IOException {
        LogFileReader reader = new LogFileReader(new ByteArrayInputStream(file));
        List<byte[]> frames = new ArrayList<>();
        for (byte[] frame = reader.next(); frame != null; frame = reader.next()) {
            frames.add(frame);
        }
        return frames;
    }

    private static List<byte[]> frames(List<Envelope> records) {
        return records.stream().map(Envelope::toBytes).toList();
    }

    private static String refused(byte[] file) {
        return catchThrowableOfType(RuleBroken.class, () -> check(file)).code();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static final class Unreadable extends InputStream {

        @Override
        public int read() throws IOException {
            throw new IOException("the stick was pulled out");
        }
    }
}
