/**
 * Read models made anew from the log, all of a node's in one go. Decides nothing: the same handlers that followed the log
 * hear all of it again, in its order.
 */
@NullMarked
package org.shouwang.node.rebuild;

import org.jspecify.annotations.NullMarked;
