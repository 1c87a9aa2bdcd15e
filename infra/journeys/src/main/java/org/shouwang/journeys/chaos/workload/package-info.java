/**
 * What schools and villages do meanwhile: commands over the real HTTP interface of the nodes, chosen by a seed, each with a
 * key under which it may be sent again. Decided here: when a command counts as done, as refused, and as unknown. The
 * history leaves: what was asked, and what the asker was told.
 */
@NullMarked
package org.shouwang.journeys.chaos.workload;

import org.jspecify.annotations.NullMarked;
