package org.shouwang.platform.sealing;

import java.security.SecureRandom;

/** The key under which one node, or the county, keeps the keys of its subjects; outside the database and its backups. */
public final class KeepersKey {

    private final byte[] bytes;

    KeepersKey(byte[] bytes) {
        if (bytes.length != DataKey.BYTES) {
            throw new IllegalArgumentException("no key of " + DataKey.BYTES + " bytes");
        }
        this.bytes = bytes.clone();
    }

    static KeepersKey fresh(SecureRandom random) {
        byte[] fresh = new byte[DataKey.BYTES];
        random.nextBytes(fresh);
        return new KeepersKey(fresh);
    }

    byte[] bytes() {
        return bytes;
    }

    @Override
    public String toString() {
        return "a keeper's key";
    }
}
