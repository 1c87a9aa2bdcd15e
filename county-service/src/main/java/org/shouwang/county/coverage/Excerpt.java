package org.shouwang.county.coverage;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/** The beginning of a record's payload as text, for people who look at what a machine could not read. */
final class Excerpt {

    static final int BYTES = 2048;

    private static final int MAGIC = 0x53574531;

    private Excerpt() {}

    /** {@code bytes} is the beginning of a frame, or of whatever came in its place. */
    static String of(byte[] bytes) {
        int from = payload(bytes);
        int length = Math.min(BYTES, bytes.length - from);
        return new String(bytes, from, length, StandardCharsets.UTF_8)
                .codePoints()
                .map(letter -> isPrintable(letter) ? letter : '\uFFFD')
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static int payload(byte[] bytes) {
        if (bytes.length < 12 || ByteBuffer.wrap(bytes).getInt() != MAGIC) {
            return 0;
        }
        int header = ByteBuffer.wrap(bytes).getInt(4);
        return header < 0 || header > bytes.length - 12 ? 0 : header + 12;
    }

    private static boolean isPrintable(int letter) {
        return letter == '\n' || letter == '\t' || !Character.isISOControl(letter);
    }
}
