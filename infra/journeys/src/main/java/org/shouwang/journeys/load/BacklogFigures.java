package org.shouwang.journeys.load;

import java.util.List;
import org.shouwang.journeys.load.measuring.ExactlyOnce;
import org.shouwang.journeys.load.measuring.JavaHeap;
import org.shouwang.journeys.load.measuring.Known;
import org.shouwang.journeys.load.measuring.Percentiles;
import org.shouwang.journeys.load.measuring.Quarter;
import org.shouwang.journeys.load.measuring.Span;

/**
 * What a run with a backlog came to; memory in megabytes.
 *
 * @param waiting at the moment when the network came back
 * @param spans cut off, draining, drained
 * @param commands latencies in each span
 * @param heap the node's while it drained
 * @param liveBefore in use after a forced collection, with the whole backlog waiting
 * @param tables seconds that the county's tables were behind its store
 */
record BacklogFigures(
        Week week,
        Known waiting,
        List<Span> spans,
        List<Percentiles> commands,
        List<Quarter> quarters,
        List<JavaHeap.Reading> heap,
        double liveBefore,
        double liveAfter,
        double mostResident,
        double tables,
        ExactlyOnce exactlyOnce) {

    Span draining() {
        return spans.get(1);
    }

    double eventsPerSecond() {
        return quarters.stream()
                        .mapToDouble(one -> one.eventsPerSecond() * one.seconds())
                        .sum()
                / draining().seconds();
    }
}
