package org.shouwang.platform.carrying;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.shouwang.platform.rules.RuleBroken;

/**
 * Goes through a file once, record by record, never holding more than one. Whatever is no whole file ends in a
 * {@link RuleBroken} that says so, at the latest where the file ends: whoever acts on records looks through all first.
 */
public final class LogFileReader {

    private static final Pattern FIRST_LINE =
            Pattern.compile(LogFileFormat.MAGIC + "([0-9]{1,9}) ([A-Za-z0-9][A-Za-z0-9._-]{0,63})");
    private static final int LONGEST_LINE = 100;

    /** What a whole file says of itself. */
    public record Contents(String node, long records) {}

    private final MessageDigest digest = LogFileFormat.sha256();
    private final DataInputStream in;
    private final String node;
    private long records;
    private boolean ended;

    /** Reads the first line. */
    public LogFileReader(InputStream file) throws IOException {
        this.in = new DataInputStream(new DigestInputStream(new BufferedInputStream(file), digest));
        this.node = nodeIn(firstLine());
    }

    /** Looks through a whole file. */
    public static Contents check(InputStream file) throws IOException {
        LogFileReader reader = new LogFileReader(file);
        while (reader.next() != null) {
            // The reader counts.
        }
        return new Contents(reader.node, reader.records);
    }

    public String node() {
        return node;
    }

    /** The next frame; null after the last one, when the end of the file has proved that nothing is missing or changed. */
    public byte @Nullable [] next() throws IOException {
        try {
            return ended ? null : recordOrEnd(in.readInt());
        } catch (EOFException early) {
            throw cutOff();
        }
    }

    private byte @Nullable [] recordOrEnd(int length) throws IOException {
        if (length == LogFileFormat.END_OF_RECORDS) {
            mustEndHere();
            ended = true;
            return null;
        }
        byte[] frame = frame(length);
        records++;
        return frame;
    }

    private byte[] frame(int length) throws IOException {
        if (length < 0 || length > LogFileFormat.LARGEST_RECORD) {
            throw damaged("a record of %d bytes".formatted(Integer.toUnsignedLong(length)));
        }
        byte[] frame = in.readNBytes(length);
        if (frame.length < length) {
            throw cutOff();
        }
        return frame;
    }

    private void mustEndHere() throws IOException {
        long stated = in.readLong();
        byte[] hash = digest.digest();
        byte[] statedHash = in.readNBytes(LogFileFormat.HASH_BYTES);
        if (statedHash.length < LogFileFormat.HASH_BYTES) {
            throw cutOff();
        }
        if (stated != records || !Arrays.equals(hash, statedHash)) {
            throw damaged("its end does not fit what stands before it");
        }
        if (in.read() >= 0) {
            throw damaged("more bytes follow after its end");
        }
    }

    /** Without its end; as much as was there of a line that does not end. */
    private String firstLine() throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        int next = in.read();
        while (next >= 0 && next != '\n' && line.size() < LONGEST_LINE) {
            line.write(next);
            next = in.read();
        }
        String text = line.toString(StandardCharsets.ISO_8859_1);
        if (next < 0 && (LogFileFormat.MAGIC.startsWith(text) || text.startsWith(LogFileFormat.MAGIC))) {
            throw cutOff();
        }
        return text;
    }

    private static String nodeIn(String line) {
        Matcher words = FIRST_LINE.matcher(line);
        if (!words.matches()) {
            throw new RuleBroken("NO_LOG_FILE", "the file is no file of records of a node");
        }
        if (!words.group(1).equals(LogFileFormat.VERSION)) {
            throw new RuleBroken("LOG_FILE_VERSION", "the file is of version " + words.group(1));
        }
        return words.group(2);
    }

    private RuleBroken cutOff() {
        return new RuleBroken("LOG_FILE_CUT_OFF", "the file ends too early, after %d records".formatted(records));
    }

    private RuleBroken damaged(String found) {
        return new RuleBroken(
                "LOG_FILE_DAMAGED", "the file is damaged: %s, after %d records".formatted(found, records));
    }
}
