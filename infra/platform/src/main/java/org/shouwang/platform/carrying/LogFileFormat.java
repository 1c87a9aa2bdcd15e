package org.shouwang.platform.carrying;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/**
 * One line {@code SWLOG1 <node>}; each record's frame after its length in four bytes; then a length of zero, the number of
 * records in eight bytes, and the SHA-256 of everything before it. Nothing follows.
 */
final class LogFileFormat {

    static final String MAGIC = "SWLOG";
    static final String VERSION = "1";
    static final int END_OF_RECORDS = 0;
    static final int HASH_BYTES = 32;

    /** What the broker lets through is no larger either. */
    static final int LARGEST_RECORD = 32 * 1024 * 1024;

    private LogFileFormat() {}

    static byte[] firstLine(String node) {
        return "%s%s %s\n".formatted(MAGIC, VERSION, node).getBytes(StandardCharsets.UTF_8);
    }

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java platform has SHA-256", impossible);
        }
    }
}
