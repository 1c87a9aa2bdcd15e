/**
 * The care home stream: homes for left-behind children (留守儿童之家). {@code home} names a home; without it the node's
 * own home is meant. Depends on codes alone; the words are kept for ever.
 */
@NullMarked
package org.shouwang.events.carehome;

import org.jspecify.annotations.NullMarked;
