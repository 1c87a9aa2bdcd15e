package org.shouwang.bench;

import org.jspecify.annotations.Nullable;

/** Somebody who does the work once. */
interface Contender {

    /**
     * What was done.
     *
     * @param events how many events went through
     * @param nanos how long it took
     * @param digest of the result, equal for equal results; null if there is none to compare
     */
    record Run(long events, long nanos, @Nullable String digest) {

        double perSecond() {
            return events * 1e9 / nanos;
        }
    }

    String name();

    Run run() throws Exception;
}
