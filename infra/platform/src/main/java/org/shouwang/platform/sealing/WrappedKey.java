package org.shouwang.platform.sealing;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.Optional;

/**
 * A subject's key as it is kept: encrypted under the key of the place where it is kept, and bound to its subject and
 * version, so that two rows cannot change places.
 */
public record WrappedKey(Subject subject, int version, int suite, byte[] blob) {

    private static final String DOMAIN = "shouwang-wrapped-1";

    public static WrappedKey of(DataKey key, KeepersKey keeper, SecureRandom random) {
        Suite suite = Suite.CURRENT;
        byte[] bound = bound(key.subject(), key.version(), suite);
        byte[] blob = suite.encrypt(keeper.bytes(), key.bytes(), bound, random);
        return new WrappedKey(key.subject(), key.version(), suite.id(), blob);
    }

    /** Empty when it was wrapped under another key, or changed. */
    public Optional<DataKey> unwrap(KeepersKey keeper) {
        return Suite.of(suite)
                .flatMap(cipher -> cipher.decrypt(keeper.bytes(), blob, bound(subject, version, cipher)))
                .filter(bytes -> bytes.length == DataKey.BYTES)
                .map(bytes -> new DataKey(subject, version, bytes));
    }

    private static byte[] bound(Subject subject, int version, Suite suite) {
        return "%s|%d|%s|%d:%s|%d"
                .formatted(DOMAIN, suite.id(), subject.kind(), subject.id().length(), subject.id(), version)
                .getBytes(StandardCharsets.UTF_8);
    }
}
