package org.shouwang.bench;

import javax.sql.DataSource;
import org.shouwang.county.replay.Replay;

/** The product's reader with nothing behind it: rows become records and are dropped. What is missing is the fold. */
final class ReadOnly implements Contender {

    private final DataSource store;

    ReadOnly(DataSource store) {
        this.store = store;
    }

    @Override
    public String name() {
        return "replay without the fold";
    }

    @Override
    public Run run() {
        long start = System.nanoTime();
        Replay replay = new Replay(store);
        long[] events = new long[1];
        replay.run(replay.cutAt(null), by -> events[0]++, row -> {}, (reached, last) -> {});
        return new Run(events[0], System.nanoTime() - start, null);
    }
}
