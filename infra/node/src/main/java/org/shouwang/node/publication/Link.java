package org.shouwang.node.publication;

import org.shouwang.events.envelope.Header;

/** One numbered event: where it stands in the store, what is said of it, and the hash of both it and all before it. */
record Link(long index, Header header, String hash) {}
