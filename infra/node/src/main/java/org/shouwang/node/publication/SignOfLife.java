package org.shouwang.node.publication;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import org.apache.kafka.common.Metric;
import org.jspecify.annotations.Nullable;

/**
 * Whether the broker still answers a client that waits for messages. One that is there answers every half second, with
 * nothing if there is nothing; the client counts the answers, and tries on for ever without a word when none come.
 */
class SignOfLife {

    private static final String GROUP = "consumer-metrics";
    private static final String ANSWERS = "response-total";

    private final Clock clock;
    private final Duration patience;
    private double answers;
    private @Nullable Instant since;
    private boolean answering;

    SignOfLife(Clock clock, Duration patience) {
        this.clock = clock;
        this.patience = patience;
    }

    /** Throws {@link NotReached} when there was no answer for longer than one has patience. */
    void lookAt(Collection<? extends Metric> metrics) {
        double now = metrics.stream()
                .filter(SignOfLife::countsAnswers)
                .mapToDouble(SignOfLife::value)
                .sum();
        boolean another = now > answers;
        Instant moment = clock.instant();
        Instant last = since == null || another || now < answers ? moment : since;
        answers = now;
        since = last;
        answering = another || (answering && last.plus(patience).isAfter(moment));
        if (!last.plus(patience).isAfter(moment)) {
            throw NotReached.noAnswer(patience);
        }
    }

    /** It answered not long ago. */
    boolean isThere() {
        return answering;
    }

    private static boolean countsAnswers(Metric metric) {
        return metric.metricName().group().equals(GROUP)
                && metric.metricName().name().equals(ANSWERS);
    }

    private static double value(Metric metric) {
        return metric.metricValue() instanceof Number number ? number.doubleValue() : 0;
    }
}
