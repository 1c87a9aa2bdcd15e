/**
 * How decisions are carried out: one at a time from the desk, each request once, or by the hundred from paper, all in one
 * transaction. Decides nothing of the work; what may be recorded, the aggregates say.
 */
@NullMarked
package org.shouwang.node.recording;

import org.jspecify.annotations.NullMarked;
