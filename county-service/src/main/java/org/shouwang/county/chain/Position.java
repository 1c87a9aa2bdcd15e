package org.shouwang.county.chain;

import org.shouwang.events.envelope.Hashes;

/** The last record of a log that stands in its place here, whether its payload could be read or not. */
public record Position(long seq, String hash) {

    public static final Position START = new Position(0, Hashes.NONE);
}
