package org.shouwang.platform.sync;

/** A record of a node's log, by where it stands and what it is. */
public record Place(int epoch, long seq, String hash) {

    public static Place at(int epoch, Position position) {
        return new Place(epoch, position.seq(), position.hash());
    }
}
