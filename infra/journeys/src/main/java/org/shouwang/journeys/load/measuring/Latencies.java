package org.shouwang.journeys.load.measuring;

import java.util.ArrayList;
import java.util.List;

/** How long single things took, each under the moment at which it began. */
public final class Latencies {

    private record Sample(long beganNanos, long tookNanos, boolean good) {}

    private final List<Sample> samples = new ArrayList<>();

    public synchronized void add(long beganNanos, long endedNanos, boolean good) {
        samples.add(new Sample(beganNanos, endedNanos - beganNanos, good));
    }

    /** Of all that began in the span. */
    public synchronized Percentiles in(Span span) {
        List<Sample> begun = samples.stream()
                .filter(sample -> span.contains(sample.beganNanos()))
                .toList();
        List<Double> millis = begun.stream()
                .filter(Sample::good)
                .map(sample -> sample.tookNanos() / 1e6)
                .toList();
        return Percentiles.of(millis, begun.size() - millis.size());
    }
}
