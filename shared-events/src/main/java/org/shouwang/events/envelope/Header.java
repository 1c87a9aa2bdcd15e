package org.shouwang.events.envelope;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.shouwang.events.envelope.MalformedEnvelope.Part;

/**
 * What is said about an event besides its payload. {@code seq} is dense from 1 per node and epoch; an epoch is a life of
 * the node's log, a new one begins when the log was rewound. {@code type} and {@code rev} are names of the catalogue, but
 * unknown ones are carried all the same. {@code prevHash} is the hash of the record before, or {@link Hashes#NONE}.
 */
public record Header(
        int suite,
        String node,
        int epoch,
        long seq,
        String eventId,
        String type,
        int rev,
        LocalDate occurredOn,
        Instant recordedAt,
        String prevHash) {

    /** Suite 1: SHA-256 for hashes, ECDSA on P-256 for signatures. */
    public static final int SUITE = 1;

    private static final int FIELDS = 10;

    /** One field a line, in the order of the record: the form that is hashed. */
    public byte[] toBytes() {
        List<Object> fields = List.of(suite, node, epoch, seq, eventId, type, rev, occurredOn, recordedAt, prevHash);
        StringBuilder text = new StringBuilder();
        fields.forEach(field -> text.append(oneLine(field.toString())).append('\n'));
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    /** Reads what {@link #toBytes} wrote; anything else is a {@link MalformedEnvelope}. */
    public static Header fromBytes(byte[] bytes) {
        List<String> lines = new String(bytes, StandardCharsets.UTF_8).lines().toList();
        if (lines.size() != FIELDS) {
            throw new MalformedEnvelope(Part.HEADER, FIELDS + " lines expected, " + lines.size() + " found");
        }
        try {
            return new Header(
                    Integer.parseInt(lines.get(0)),
                    lines.get(1),
                    Integer.parseInt(lines.get(2)),
                    Long.parseLong(lines.get(3)),
                    lines.get(4),
                    lines.get(5),
                    Integer.parseInt(lines.get(6)),
                    LocalDate.parse(lines.get(7)),
                    Instant.parse(lines.get(8)),
                    lines.get(9));
        } catch (RuntimeException unreadable) {
            throw new MalformedEnvelope(Part.HEADER, String.valueOf(unreadable.getMessage()));
        }
    }

    private static String oneLine(String value) {
        if (value.indexOf('\n') >= 0 || value.indexOf('\r') >= 0) {
            throw new IllegalArgumentException("a header field is one line: " + value);
        }
        return value;
    }
}
