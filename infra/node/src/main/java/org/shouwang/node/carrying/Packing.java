package org.shouwang.node.carrying;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import org.shouwang.events.envelope.Envelope;
import org.shouwang.node.lives.Lives;
import org.shouwang.platform.carrying.LogFileWriter;
import org.shouwang.platform.sync.NodeState;
import org.shouwang.platform.sync.NodeState.Life;
import org.springframework.stereotype.Component;

/** Chooses what goes into a file, and writes it, a few records in memory at a time. */
@Component
class Packing {

    private static final int AT_ONCE = 500;

    private final Lives lives;

    Packing(Lives lives) {
        this.lives = lives;
    }

    /** Each life from the first record that the county has not said to have, or from the very first, to its last one. */
    Luggage choose(boolean all) {
        NodeState state = lives.state();
        List<Stretch> stretches = state.lives().entrySet().stream()
                .map(life -> stretch(life, all))
                .filter(stretch -> stretch.length() > 0)
                .toList();
        return new Luggage(state.node(), stretches);
    }

    void write(Luggage luggage, OutputStream out) throws IOException {
        LogFileWriter file = new LogFileWriter(out, luggage.node());
        for (Stretch stretch : luggage.stretches()) {
            write(stretch, file);
        }
        file.finish();
    }

    private static Stretch stretch(Map.Entry<Integer, Life> life, boolean all) {
        long first = all ? 1 : life.getValue().agreed().seq() + 1;
        return new Stretch(life.getKey(), first, life.getValue().head().seq());
    }

    private void write(Stretch stretch, LogFileWriter file) throws IOException {
        long next = stretch.first();
        while (next <= stretch.last()) {
            List<Envelope> records = lives.range(stretch.epoch(), next, stretch.last(), AT_ONCE);
            mustBeThere(next, records, stretch);
            for (Envelope record : records) {
                file.write(record);
            }
            next += records.size();
        }
    }

    /** A new life that began meanwhile takes records over; then the file stays without its end, and nobody takes it in. */
    private static void mustBeThere(long next, List<Envelope> records, Stretch stretch) {
        int last = records.size() - 1;
        if (last < 0 || records.get(last).header().seq() != next + last) {
            throw new IllegalStateException("record %d of life %d is no longer there".formatted(next, stretch.epoch()));
        }
    }
}
