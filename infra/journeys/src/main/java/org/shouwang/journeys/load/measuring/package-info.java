/**
 * Instruments: latencies, the heap of a Java program and its memory as the system sees it, processor time by process, how far
 * a log is known at node and county. Decided here: how figures come from samples. None of it asks more of what it measures
 * than a look at what is there.
 */
@NullMarked
package org.shouwang.journeys.load.measuring;

import org.jspecify.annotations.NullMarked;
