package org.shouwang.county.replay;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.shouwang.county.children.Recorded;
import org.shouwang.events.Event;
import org.shouwang.platform.json.EventJson;
import org.shouwang.platform.json.UnreadableEvent;

/**
 * Turns rows into records. Neighbours mostly come from one node in one batch, so the last stream and the last instants are
 * remembered; one decoder serves one thread.
 */
final class RowDecoder {

    private static final byte[] RECORDED_AT = "\"recordedAt\":\"".getBytes(StandardCharsets.US_ASCII);

    private String stream = "";
    private String node = "";
    private int epoch;
    private final LastInstant receivedAt = new LastInstant();
    private final LastInstant recordedAt = new LastInstant();

    Recorded decode(StoredRow row) {
        Event event = EventJson.read(row.type(), revisionOf(row), row.payload());
        follow(row.stream());
        Instant received = receivedAt.of(row.receivedAt());
        String recorded = recordedAtIn(row.metadata());
        return new Recorded(
                event,
                node,
                epoch,
                row.seq(),
                row.eventId(),
                recorded == null ? received : recordedAt.of(recorded),
                received,
                row.position());
    }

    private static int revisionOf(StoredRow row) {
        try {
            return Integer.parseInt(String.valueOf(row.revision()));
        } catch (NumberFormatException unreadable) {
            throw new UnreadableEvent(row.type() + " with revision " + row.revision(), unreadable);
        }
    }

    /** A stream is {@code node/epoch}. */
    private void follow(String next) {
        if (next.equals(stream)) {
            return;
        }
        int slash = next.lastIndexOf('/');
        try {
            epoch = Integer.parseInt(next.substring(slash + 1));
            node = next.substring(0, slash);
            stream = next;
        } catch (RuntimeException foreign) {
            throw new UnreadableEvent("the stream " + next + " names no node and epoch", foreign);
        }
    }

    private static @Nullable String recordedAtIn(byte @Nullable [] metadata) {
        if (metadata == null) {
            return null;
        }
        for (int at = 0; at + RECORDED_AT.length < metadata.length; at++) {
            if (standsAt(at, metadata)) {
                int from = at + RECORDED_AT.length;
                int to = from;
                while (to < metadata.length && metadata[to] != '"') {
                    to++;
                }
                return new String(metadata, from, to - from, StandardCharsets.US_ASCII);
            }
        }
        return null;
    }

    private static boolean standsAt(int at, byte[] metadata) {
        for (int i = 0; i < RECORDED_AT.length; i++) {
            if (metadata[at + i] != RECORDED_AT[i]) {
                return false;
            }
        }
        return true;
    }

    private static final class LastInstant {

        private String text = "";
        private Instant instant = Instant.EPOCH;

        Instant of(String next) {
            if (!next.equals(text)) {
                instant = parsed(next);
                text = next;
            }
            return instant;
        }

        private static Instant parsed(String text) {
            try {
                return Instant.parse(text);
            } catch (java.time.format.DateTimeParseException unreadable) {
                throw new UnreadableEvent("the instant " + text, unreadable);
            }
        }
    }
}
