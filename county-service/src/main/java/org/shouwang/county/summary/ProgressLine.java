package org.shouwang.county.summary;

import java.io.PrintStream;
import org.shouwang.county.replay.Progress;
import org.shouwang.county.replay.Replayed;

/** Ten lines at most, so that a log of them stays readable. */
final class ProgressLine implements Progress {

    private static final int STEP = 10;

    private final PrintStream err;
    private long next = STEP;

    ProgressLine(PrintStream err) {
        this.err = err;
    }

    @Override
    public void reached(long done, long total) {
        long percent = total == 0 ? 100 : 100 * done / total;
        if (percent >= next) {
            err.println("replayed " + percent + " %");
            next = percent - percent % STEP + STEP;
        }
    }

    void end(Replayed replayed) {
        err.println(replayed.events() + " events"
                + (replayed.cut().reaches() == null
                        ? ""
                        : ", known at " + replayed.cut().reaches()));
        replayed.unreadable().stream()
                .limit(20)
                .forEach(row -> err.println("unreadable, counted in no figure: " + row.stream() + " number " + row.seq()
                        + ", " + row.type() + ": " + row.reason()));
        if (replayed.unreadable().size() > 20) {
            err.println("unreadable in all: " + replayed.unreadable().size());
        }
    }
}
