package org.shouwang.platform.keys;

/** A key file that cannot be read, written or is somebody else's; nothing is made in its place. */
public final class UnusableKey extends RuntimeException {

    private static final long serialVersionUID = 1L;

    UnusableKey(String why, Throwable cause) {
        super(why, cause);
    }

    UnusableKey(String why) {
        super(why);
    }
}
