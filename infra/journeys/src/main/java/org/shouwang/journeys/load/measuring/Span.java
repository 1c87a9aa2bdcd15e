package org.shouwang.journeys.load.measuring;

/** From one moment of the monotonic clock to another. */
public record Span(String name, long fromNanos, long toNanos) {

    boolean contains(long moment) {
        return moment - fromNanos >= 0 && moment - toNanos < 0;
    }

    public double seconds() {
        return (toNanos - fromNanos) / 1e9;
    }
}
