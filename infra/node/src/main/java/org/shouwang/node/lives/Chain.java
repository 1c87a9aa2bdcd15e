package org.shouwang.node.lives;

import org.shouwang.events.envelope.Hashes;
import org.shouwang.events.envelope.Header;
import org.shouwang.platform.sync.NodeState;
import org.shouwang.platform.sync.NodeState.Life;
import org.shouwang.platform.sync.Position;

/** Gives numbers without a gap in one life of the log, each record naming the hash of the one before. */
class Chain {

    private final String node;
    private final int epoch;
    private Position head;
    private String lastHash;

    Chain(NodeState state) {
        Life life = state.life();
        this.node = state.node();
        this.epoch = state.epoch();
        this.head = life.head();
        this.lastHash = life.lastHash();
    }

    Link next(Unpublished event) {
        Header header = new Header(
                Header.SUITE,
                node,
                epoch,
                head.seq() + 1,
                event.eventId(),
                event.type(),
                event.rev(),
                event.occurredOn(),
                event.recordedAt(),
                lastHash);
        String hash = Hashes.of(header, event.payload());
        head = new Position(header.seq(), hash);
        lastHash = hash;
        return new Link(header, hash);
    }

    Position head() {
        return head;
    }
}
