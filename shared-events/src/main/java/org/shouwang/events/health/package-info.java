/** The health stream: the health of body and mind of a child. Depends on codes alone; the words are kept for ever. */
@NullMarked
package org.shouwang.events.health;

import org.jspecify.annotations.NullMarked;
