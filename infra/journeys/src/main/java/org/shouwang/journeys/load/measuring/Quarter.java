package org.shouwang.journeys.load.measuring;

import java.util.ArrayList;
import java.util.DoubleSummaryStatistics;
import java.util.List;

/**
 * A fourth of a backlog on its way to the county, by the county's own position.
 *
 * @param memory of the node's program, in megabytes, while this fourth came in
 */
public record Quarter(
        int number,
        double seconds,
        double eventsPerSecond,
        DoubleSummaryStatistics used,
        DoubleSummaryStatistics old,
        DoubleSummaryStatistics memory) {

    private static final int QUARTERS = 4;

    /** The looks begin before the first event moves, and end when all of them have. */
    public static List<Quarter> of(List<DrainWatch.Look> looks, long from, long to, JavaHeap heap) {
        List<Quarter> quarters = new ArrayList<>();
        long began = looks.get(0).atNanos();
        for (int number = 1; number <= QUARTERS; number++) {
            long target = from + (to - from) * number / QUARTERS;
            long ended = reached(looks, target);
            Span span = new Span("quarter " + number, began, ended);
            quarters.add(of(number, span, (to - from) / (double) QUARTERS, looks, heap));
            began = ended;
        }
        return quarters;
    }

    private static Quarter of(int number, Span span, double events, List<DrainWatch.Look> looks, JavaHeap heap) {
        List<JavaHeap.Reading> readings = heap.in(span);
        return new Quarter(
                number,
                span.seconds(),
                events / span.seconds(),
                readings.stream().mapToDouble(JavaHeap.Reading::used).summaryStatistics(),
                readings.stream().mapToDouble(JavaHeap.Reading::old).summaryStatistics(),
                looks.stream()
                        .filter(look -> span.contains(look.atNanos()))
                        .mapToDouble(DrainWatch.Look::resident)
                        .summaryStatistics());
    }

    /** Between two looks it is taken to have gone on evenly. */
    private static long reached(List<DrainWatch.Look> looks, long target) {
        DrainWatch.Look before = looks.get(0);
        for (DrainWatch.Look look : looks) {
            if (look.atCounty() >= target) {
                double part = look.atCounty() == before.atCounty()
                        ? 1
                        : (target - before.atCounty()) / (double) (look.atCounty() - before.atCounty());
                return before.atNanos() + Math.round(part * (look.atNanos() - before.atNanos()));
            }
            before = look;
        }
        throw new IllegalStateException("never at " + target + ", " + before);
    }
}
