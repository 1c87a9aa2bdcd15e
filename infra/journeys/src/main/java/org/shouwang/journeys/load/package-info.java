/**
 * Measures what chaos only judges: how a node answers while its log of a week waits for the network, how fast and in how
 * much memory it drains afterwards, and what a node feels when another floods or poisons the county. Decided here: the phases
 * of a run and what its report says; all figures of a report come from one run on one machine.
 */
@NullMarked
package org.shouwang.journeys.load;

import org.jspecify.annotations.NullMarked;
