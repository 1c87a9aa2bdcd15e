package org.shouwang.local.pack;

/** A pack that cannot be loaded; the message says which line or file. */
public final class BadPack extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public BadPack(String message) {
        super(message);
    }
}
