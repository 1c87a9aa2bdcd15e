package org.shouwang.journeys.chaos;

import java.time.Duration;

/**
 * What a run came to.
 *
 * @param took from the first round to the end of the last
 * @param statusCompared answers of nodes about what is reported that were compared with the county
 * @param statusNotOffered answers in which the node said nothing of that
 */
record Measured(int rounds, Duration took, long statusCompared, long statusNotOffered) {}
