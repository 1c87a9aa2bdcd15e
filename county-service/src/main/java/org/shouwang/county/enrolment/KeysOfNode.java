package org.shouwang.county.enrolment;

import java.util.List;
import java.util.Optional;
import org.shouwang.county.trust.NodeKeyRow;

/** What the county has decided about one node's keys, in the order of epochs. */
record KeysOfNode(List<NodeKeyRow> rows) {

    private static final int LEAP = 100;

    /** The key that was trusted last, unless it was revoked. */
    Optional<NodeKeyRow> inForce() {
        return last().filter(row -> !row.isRevoked());
    }

    boolean isInForce(String publicKey) {
        return inForce().filter(row -> row.publicKey().equals(publicKey)).isPresent();
    }

    /**
     * The first key signs from the beginning; every other one begins well beyond what was heard or told, for a machine may
     * have begun lives by itself of which nobody has heard yet. A first key whose node is beyond a leap is none: this county
     * has lost what it knew of the keys before, and could verify nothing of the lives that they signed.
     *
     * @param reached the latest life that the county heard of or that the node says it writes
     */
    int nextEpoch(int reached) {
        int known = last().map(NodeKeyRow::fromEpoch).orElse(0);
        return known == 0 && reached <= LEAP ? 1 : Math.max(known, reached) + LEAP;
    }

    /** Whether revoked or not. */
    Optional<NodeKeyRow> last() {
        return rows.stream().reduce((earlier, later) -> later);
    }
}
