/**
 * What the county hears of this node: every event of its log, in order, numbered without a gap, chained by hashes, over
 * Kafka whenever Kafka can be reached. Decided here: number, hash and bytes of each record, once and for ever; that nothing
 * counts as sent until the broker has acknowledged it. The node's work never waits for any of this. The only package of a
 * node that knows Kafka.
 */
@NullMarked
package org.shouwang.node.publication;

import org.jspecify.annotations.NullMarked;
