/**
 * This node's log as the county is to hear it. Decided here: the number, hash and bytes of each record, once and for ever;
 * under whose signature it goes; what becomes of the log when it was set back by an old backup. What is sent and heard when,
 * {@code publication} decides; what follows from it, the protocol in {@code platform.sync}. Nothing of the node's work waits
 * for any of this.
 */
@NullMarked
package org.shouwang.node.lives;

import org.jspecify.annotations.NullMarked;
