/** The aid stream: gifts received and whom they reached. Depends on codes alone; the words are kept for ever. */
@NullMarked
package org.shouwang.events.aid;

import org.jspecify.annotations.NullMarked;
