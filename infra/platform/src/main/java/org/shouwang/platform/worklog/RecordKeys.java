package org.shouwang.platform.worklog;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;

/** Keys of one file's records: by sheet, meaning, and the how-manieth of those that mean the same. */
final class RecordKeys {

    private final Map<String, Integer> seen = new HashMap<>();

    String next(String sheet, LogEntry entry) {
        String record = sheet + '\u001f' + entry.meaning();
        int ordinal = seen.merge(record, 1, Integer::sum);
        return sha256(record + '\u001f' + ordinal);
    }

    private static String sha256(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java platform has SHA-256", impossible);
        }
    }
}
