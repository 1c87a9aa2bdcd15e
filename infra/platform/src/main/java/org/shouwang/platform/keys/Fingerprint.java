package org.shouwang.platform.keys;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.PublicKey;
import java.util.StringJoiner;

/**
 * A public key as two people read it to each other over the telephone: the SHA-256 of its SPKI, whole, as sixteen groups of
 * five decimal digits. Digits only, because the letters of hexadecimal sound alike in every dialect.
 */
public final class Fingerprint {

    private Fingerprint() {}

    public static String of(PublicKey key) {
        ByteBuffer digest = ByteBuffer.wrap(sha256(key.getEncoded()));
        StringJoiner groups = new StringJoiner(" ");
        while (digest.hasRemaining()) {
            groups.add("%05d".formatted(digest.getShort() & 0xFFFF));
        }
        return groups.toString();
    }

    private static byte[] sha256(byte[] bytes) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(bytes);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java platform has SHA-256", impossible);
        }
    }
}
