package org.shouwang.events.envelope;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.shouwang.events.envelope.MalformedEnvelope.Part;

/**
 * An event on its way: header, payload bytes exactly as the node stored them, and on the last record of a batch the
 * node's signature over the record's hash. The frame is the four bytes {@code SWE1}, then header, payload and signature,
 * each after its length in four bytes; a length of zero stands for no signature.
 */
public record Envelope(Header header, byte[] payload, byte @Nullable [] signature) {

    private static final int MAGIC = 0x53574531;

    /** Unsigned: the signature is put on when the batch is closed. */
    public static Envelope unsigned(Header header, byte[] payload) {
        return new Envelope(header, payload, null);
    }

    public String hash() {
        return Hashes.of(header, payload);
    }

    public byte[] toBytes() {
        byte[] head = header.toBytes();
        byte[] sign = signature == null ? new byte[0] : signature;
        ByteBuffer frame = ByteBuffer.allocate(16 + head.length + payload.length + sign.length);
        frame.putInt(MAGIC);
        for (byte[] part : new byte[][] {head, payload, sign}) {
            frame.putInt(part.length).put(part);
        }
        return frame.array();
    }

    /** Reads a frame whole; whatever is not exactly one is a {@link MalformedEnvelope}. */
    public static Envelope fromBytes(byte[] bytes) {
        try {
            ByteBuffer frame = ByteBuffer.wrap(bytes);
            if (frame.getInt() != MAGIC) {
                throw new MalformedEnvelope(Part.FRAME, "does not begin with SWE1");
            }
            Header header = Header.fromBytes(next(frame));
            byte[] payload = next(frame);
            byte[] signature = next(frame);
            if (frame.hasRemaining()) {
                throw new MalformedEnvelope(Part.FRAME, frame.remaining() + " bytes too many");
            }
            return new Envelope(header, payload, signature.length == 0 ? null : signature);
        } catch (BufferUnderflowException cut) {
            throw new MalformedEnvelope(Part.FRAME, "ends too early, at " + bytes.length + " bytes");
        }
    }

    private static byte[] next(ByteBuffer frame) {
        int length = frame.getInt();
        if (length < 0 || length > frame.remaining()) {
            throw new MalformedEnvelope(Part.FRAME, "a part of " + length + " bytes, " + frame.remaining() + " left");
        }
        byte[] part = new byte[length];
        frame.get(part);
        return part;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Envelope that
                && header.equals(that.header)
                && Arrays.equals(payload, that.payload)
                && Arrays.equals(signature, that.signature);
    }

    @Override
    public int hashCode() {
        return Objects.hash(header, Arrays.hashCode(payload), Arrays.hashCode(signature));
    }

    @Override
    public String toString() {
        return "Envelope[" + header + ", " + payload.length + " bytes, signed: " + (signature != null) + "]";
    }
}
