package org.shouwang.events.envelope;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** The hash of a record: SHA-256 over a domain prefix, the header and the SHA-256 of the payload, in lower-case hex. */
public final class Hashes {

    /** Stands for the hash before the first record of a log. */
    public static final String NONE = "0".repeat(64);

    private static final byte[] DOMAIN = "shouwang-event-1\0".getBytes(StandardCharsets.UTF_8);

    private Hashes() {}

    public static String of(Header header, byte[] payload) {
        MessageDigest digest = sha256();
        digest.update(DOMAIN);
        digest.update(header.toBytes());
        return HexFormat.of().formatHex(digest.digest(sha256().digest(payload)));
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java platform has SHA-256", impossible);
        }
    }
}
