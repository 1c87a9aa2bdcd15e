package org.shouwang.node.publication;

import org.shouwang.events.envelope.Hashes;
import org.shouwang.events.envelope.Header;
import org.shouwang.node.publication.PublicationLog.Head;

/** Gives numbers without a gap, each record naming the hash of the one before. */
class Chain {

    private final String node;
    private Head head;

    Chain(String node, Head head) {
        this.node = node;
        this.head = head;
    }

    Link next(Unpublished event) {
        Header header = new Header(
                Header.SUITE,
                node,
                PublicationLog.EPOCH,
                head.seq() + 1,
                event.eventId(),
                event.type(),
                event.rev(),
                event.occurredOn(),
                event.recordedAt(),
                head.hash());
        String hash = Hashes.of(header, event.payload());
        head = new Head(header.seq(), event.index(), hash);
        return new Link(event.index(), header, hash);
    }
}
