/**
 * The wrapping in which an event travels between machines, by Kafka or by hand: who says it, where it stands in that
 * node's log, and a hash that covers everything before it. Decided here: the bytes of the header, the hash and the frame.
 * None of it looks into the payload, so a payload that nobody understands still travels, verifies and is kept.
 */
@NullMarked
package org.shouwang.events.envelope;

import org.jspecify.annotations.NullMarked;
