/**
 * How this node and the county correspond, over Kafka, whenever Kafka can be reached. Decided here: what is sent when, that
 * nothing counts as sent until the broker has acknowledged it, and nothing as reported until the county has said that it
 * committed it; that every failure is followed by another turn. The node's work never waits for any of this. The only
 * package of a node that knows Kafka.
 */
@NullMarked
package org.shouwang.node.publication;

import org.jspecify.annotations.NullMarked;
