package org.shouwang.platform.sync;

import org.jspecify.annotations.Nullable;

/** A record that has no place yet: it came just now, or it was held. */
record Candidate(Arrival arrival, String hash, boolean isHeld) {

    static Candidate arrived(Arrival arrival) {
        return new Candidate(arrival, arrival.opened().hash(), false);
    }

    static Candidate held(Arrival arrival) {
        return new Candidate(arrival, arrival.opened().hash(), true);
    }

    NodeLog log() {
        return arrival.log();
    }

    long seq() {
        return arrival.seq();
    }

    String prevHash() {
        return arrival.opened().header().prevHash();
    }

    byte @Nullable [] signature() {
        return arrival.opened().signature();
    }

    boolean isSigned() {
        return signature() != null;
    }

    Judged judged(Verdict verdict) {
        return new Judged(arrival, hash, verdict);
    }
}
