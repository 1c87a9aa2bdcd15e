package org.shouwang.platform.sync.simulator;

import java.util.ArrayList;
import java.util.List;

/** One topic of a broker that acknowledges before it flushes. */
final class Topic {

    private final List<byte[]> messages = new ArrayList<>();
    private int flushed;
    private boolean damaged;

    void append(byte[] message) {
        messages.add(message);
    }

    void flush() {
        flushed = messages.size();
    }

    /** A power cut: of what was not flushed, only so much is there afterwards. */
    void loseTail(Chance chance) {
        int kept = chance.between(flushed, messages.size());
        damaged |= kept < messages.size();
        messages.subList(kept, messages.size()).clear();
        flushed = kept;
    }

    void wipe() {
        damaged |= !messages.isEmpty();
        messages.clear();
        flushed = 0;
    }

    int end() {
        return messages.size();
    }

    byte[] at(int offset) {
        return messages.get(offset);
    }

    List<byte[]> all() {
        return List.copyOf(messages);
    }

    /** Where a consumer that remembers that offset reads on: at the beginning if there was never so much. */
    int readingFrom(int offset) {
        return offset > messages.size() ? 0 : offset;
    }

    boolean lostSomething() {
        return damaged;
    }
}
