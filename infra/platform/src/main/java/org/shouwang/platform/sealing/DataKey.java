package org.shouwang.platform.sealing;

import java.security.SecureRandom;

/** The key of one subject, 256 bits. It never tells itself: not in a log, not in a message, not to a debugger's one line. */
public final class DataKey {

    static final int BYTES = 32;

    private final Subject subject;
    private final int version;
    private final byte[] bytes;

    /** @param version counts the keys that this subject had, from 1 */
    DataKey(Subject subject, int version, byte[] bytes) {
        if (bytes.length != BYTES || version < 1) {
            throw new IllegalArgumentException("no key of " + BYTES + " bytes, or no version");
        }
        this.subject = subject;
        this.version = version;
        this.bytes = bytes.clone();
    }

    public static DataKey first(Subject subject, SecureRandom random) {
        byte[] fresh = new byte[BYTES];
        random.nextBytes(fresh);
        return new DataKey(subject, 1, fresh);
    }

    public Subject subject() {
        return subject;
    }

    public int version() {
        return version;
    }

    byte[] bytes() {
        return bytes;
    }

    @Override
    public String toString() {
        return "key " + version + " of a " + subject.kind();
    }
}
