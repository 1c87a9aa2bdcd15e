/**
 * Real processes under load, harmed on purpose, and judged afterwards by code that shares nothing with theirs. Decided
 * here: what a run consists of, when it is over, and which findings make it a failure. A report leaves; a run's faults
 * follow from its seed.
 */
@NullMarked
package org.shouwang.journeys.chaos;

import org.jspecify.annotations.NullMarked;
