/**
 * What is done to the county, and when. Decided here, as a function of the seed alone: which faults a round has, whom each
 * meets, after how long and for how long. Every fault leaves a line with its seed; every kill is followed until its victim
 * serves again.
 */
@NullMarked
package org.shouwang.journeys.chaos.faults;

import org.jspecify.annotations.NullMarked;
