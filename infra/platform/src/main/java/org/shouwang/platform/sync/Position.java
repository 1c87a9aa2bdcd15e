package org.shouwang.platform.sync;

import org.shouwang.events.envelope.Hashes;

/** How far one life of a log is held without a hole: its last record, whether the payload could be read or not. */
public record Position(long seq, String hash) {

    public static final Position START = new Position(0, Hashes.NONE);

    public boolean isStart() {
        return seq == 0;
    }
}
