package org.shouwang.node.lives;

import org.jspecify.annotations.Nullable;
import org.shouwang.events.envelope.Envelope;
import org.shouwang.events.envelope.Header;

/** One numbered event: what is said of it, the hash of both it and all before it, and the signature over all of that. */
record Link(Header header, String hash, byte @Nullable [] signature) {

    Link(Header header, String hash) {
        this(header, hash, null);
    }

    static Link of(Envelope record) {
        return new Link(record.header(), record.hash(), record.signature());
    }

    Link signed(byte[] by) {
        return new Link(header, hash, by);
    }
}
