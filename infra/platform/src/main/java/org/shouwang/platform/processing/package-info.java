/**
 * How events are handled after they are stored: by tracking processors, one segment each, in batches. Decided here: that a
 * handler which fails never costs an event (it stops the processor, or its sequence is parked where people can see it),
 * that an event of an unknown type is parked and not passed over, and what lag means. What the handlers do is decided by
 * those who write them.
 */
@NullMarked
package org.shouwang.platform.processing;

import org.jspecify.annotations.NullMarked;
