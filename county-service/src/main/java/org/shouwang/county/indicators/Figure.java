package org.shouwang.county.indicators;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.ToLongFunction;

/** The answer to a question: the sum of its contributions. Equal contributions print equally, to the last byte. */
public sealed interface Figure {

    /** As people read it. */
    String printed();

    /** As programs read it: a whole number, a text, or a sorted map of these. */
    Object value();

    /** All that adds up to it, in an order that does not depend on how the records arrived. */
    List<Contribution> evidence();

    /** So many events, children, units or people. */
    record Count(long count, List<Contribution> evidence) implements Figure {

        public static Count of(List<Contribution> evidence) {
            return new Count(sum(evidence, Contribution::amount), evidence);
        }

        @Override
        public String printed() {
            return Long.toString(count);
        }

        @Override
        public Object value() {
            return count;
        }
    }

    /** Money, exact to the fen; printed in yuan. */
    record Money(long fen, List<Contribution> evidence) implements Figure {

        public static Money of(List<Contribution> evidence) {
            return new Money(sum(evidence, Contribution::amount), evidence);
        }

        @Override
        public String printed() {
            return BigDecimal.valueOf(fen, 2).toPlainString();
        }

        @Override
        public Object value() {
            return printed();
        }
    }

    /** A share in percent with its two counts. {@code limit} is what the rate stops at; the counts do not. */
    record Rate(long num, long den, BigDecimal limit, List<Contribution> evidence) implements Figure {

        private static final String NO_RATE = "—";
        private static final BigDecimal NO_LIMIT = BigDecimal.valueOf(Long.MAX_VALUE);
        private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

        public static Rate of(List<Contribution> evidence) {
            return of(evidence, NO_LIMIT);
        }

        /** A rate that stops at 100 %, though more was done than was due. */
        public static Rate upToHundred(List<Contribution> evidence) {
            return of(evidence, HUNDRED);
        }

        private static Rate of(List<Contribution> evidence, BigDecimal limit) {
            return new Rate(sum(evidence, Contribution::amount), sum(evidence, Contribution::outOf), limit, evidence);
        }

        /** One decimal, half up, without a sign; a dash when nothing was due. */
        public String rate() {
            if (den == 0) {
                return NO_RATE;
            }
            return HUNDRED.multiply(BigDecimal.valueOf(num))
                    .divide(BigDecimal.valueOf(den), 1, RoundingMode.HALF_UP)
                    .min(limit)
                    .setScale(1, RoundingMode.UNNECESSARY)
                    .toPlainString();
        }

        @Override
        public String printed() {
            return den == 0 ? NO_RATE : rate() + "% (" + num + "/" + den + ")";
        }

        @Override
        public Object value() {
            return Collections.unmodifiableSortedMap(new TreeMap<>(Map.of("den", den, "num", num, "rate", rate())));
        }
    }

    /** Counts by row, rows in order; a row to which nothing contributes is not there. */
    record Breakdown(SortedMap<String, Long> rows, List<Contribution> evidence) implements Figure {

        public static Breakdown of(List<Contribution> evidence) {
            SortedMap<String, Long> rows = new TreeMap<>();
            evidence.forEach(one -> rows.merge(Objects.requireNonNull(one.key()), one.amount(), Long::sum));
            return new Breakdown(Collections.unmodifiableSortedMap(rows), evidence);
        }

        @Override
        public String printed() {
            return rows.toString();
        }

        @Override
        public Object value() {
            return rows;
        }
    }

    /** A day for each row. */
    record Days(SortedMap<String, String> rows, List<Contribution> evidence) implements Figure {

        @Override
        public String printed() {
            return rows.toString();
        }

        @Override
        public Object value() {
            return rows;
        }
    }

    private static long sum(List<Contribution> evidence, ToLongFunction<Contribution> part) {
        return evidence.stream().mapToLong(part).sum();
    }
}
