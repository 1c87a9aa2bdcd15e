package org.shouwang.platform.sync.simulator;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.shouwang.platform.sync.CountySync.Trust;
import org.shouwang.platform.sync.NodeLog;
import org.shouwang.platform.sync.Position;

/**
 * A secret per node, a cheap signature that nobody makes without it, and the county's list of enrolments: from which life on
 * a node may write, and how far the lives before went.
 */
final class Keys implements Trust {

    private final Map<String, Integer> firstOpen = new HashMap<>();
    private final Map<NodeLog, Long> closedAt = new HashMap<>();

    byte[] sign(String node, String hash) {
        long mixed = node.hashCode() * 0x9E3779B97F4A7C15L + 0x5DEECE66DL;
        for (int i = 0; i < hash.length(); i++) {
            mixed = Long.rotateLeft((mixed ^ hash.charAt(i)) * 0xBF58476D1CE4E5B9L, 29);
        }
        return ByteBuffer.allocate(8).putLong(mixed).array();
    }

    void enrolAnew(String node, int epoch, Map<Integer, Long> reached) {
        reached.forEach((old, seq) -> closedAt.merge(new NodeLog(node, old), seq, Math::max));
        firstOpen.put(node, epoch);
    }

    /** A backup may show that a life which is closed had gone further. */
    void closedNotBefore(String node, Map<Integer, Position> reached) {
        reached.forEach((epoch, upTo) -> closedAt.merge(new NodeLog(node, epoch), upTo.seq(), Math::max));
    }

    int firstOpen(String node) {
        return firstOpen.getOrDefault(node, 1);
    }

    @Override
    public boolean isOpen(NodeLog log) {
        return log.epoch() >= firstOpen(log.node());
    }

    @Override
    public boolean isOpen(NodeLog log, long seq) {
        return isOpen(log) || seq <= closedAt.getOrDefault(log, 0L);
    }

    @Override
    public boolean vouches(NodeLog log, String hash, byte[] signature) {
        return Arrays.equals(sign(log.node(), hash), signature);
    }
}
