package org.shouwang.platform.sync;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.shouwang.events.envelope.Envelope;
import org.shouwang.events.envelope.MalformedEnvelope;

/**
 * Bytes that came from a node, and what they are when they are a record.
 *
 * @param node from whom they were heard; what the header says is another matter
 * @param envelope null when the bytes are no envelope; {@code fault} then says where reading stopped
 */
public record Arrival(
        String node,
        byte[] bytes,
        @Nullable Envelope envelope,
        @Nullable MalformedEnvelope fault) {

    public static Arrival of(String node, byte @Nullable [] bytes) {
        byte[] heard = bytes == null ? new byte[0] : bytes;
        try {
            return new Arrival(node, heard, Envelope.fromBytes(heard), null);
        } catch (MalformedEnvelope fault) {
            return new Arrival(node, heard, null, fault);
        }
    }

    /** Only for arrivals that are records. */
    public Envelope opened() {
        return Objects.requireNonNull(envelope);
    }

    public NodeLog log() {
        return new NodeLog(opened().header().node(), opened().header().epoch());
    }

    public long seq() {
        return opened().header().seq();
    }
}
