package org.shouwang.platform.json;

import org.jspecify.annotations.Nullable;

/** Bytes that this version cannot read as an event; whoever meets them parks them, nobody skips them. */
public final class UnreadableEvent extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public UnreadableEvent(String why, @Nullable Throwable cause) {
        super(why, cause);
    }
}
