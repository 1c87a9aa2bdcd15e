package org.shouwang.platform.sync.simulator;

import java.nio.ByteBuffer;
import java.util.Arrays;

/** A secret per node, and a cheap signature that nobody makes without it. */
final class Keys {

    byte[] sign(String node, String hash) {
        long mixed = node.hashCode() * 0x9E3779B97F4A7C15L + 0x5DEECE66DL;
        for (int i = 0; i < hash.length(); i++) {
            mixed = Long.rotateLeft((mixed ^ hash.charAt(i)) * 0xBF58476D1CE4E5B9L, 29);
        }
        return ByteBuffer.allocate(8).putLong(mixed).array();
    }

    boolean vouch(String node, String hash, byte[] signature) {
        return Arrays.equals(sign(node, hash), signature);
    }
}
