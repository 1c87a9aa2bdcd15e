package org.shouwang.county.chain;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** What is known of one log while a batch is judged: how far it is known, and which records were met at which place. */
public final class Chain {

    private final Map<Long, Set<String>> met = new HashMap<>();
    private Position position;

    public Chain(Position position) {
        this.position = position;
    }

    public Position position() {
        return position;
    }

    /** A record with that hash stands at that place, or is held for it. */
    public boolean hasMet(long seq, String hash) {
        return met.getOrDefault(seq, Set.of()).contains(hash);
    }

    public void meet(long seq, String hash) {
        met.computeIfAbsent(seq, place -> new HashSet<>(2)).add(hash);
    }

    public void moveTo(long seq, String hash) {
        meet(seq, hash);
        position = new Position(seq, hash);
    }
}
