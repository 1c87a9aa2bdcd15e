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
     * The first key signs from the beginning; every other one begins well beyond what was heard, for a machine may have begun
     * lives by itself of which nobody has heard yet.
     */
    int nextEpoch(int heard) {
        return last().map(row -> Math.max(row.fromEpoch(), heard) + LEAP).orElse(1);
    }

    /** Whether revoked or not. */
    Optional<NodeKeyRow> last() {
        return rows.stream().reduce((earlier, later) -> later);
    }
}
