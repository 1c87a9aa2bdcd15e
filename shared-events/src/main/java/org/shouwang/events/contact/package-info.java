/**
 * The contact stream: contact with a child: visits, calls, letters, talks, and the concerns that demand a visit.
 * Depends on codes alone; the words are kept for ever.
 */
@NullMarked
package org.shouwang.events.contact;

import org.jspecify.annotations.NullMarked;
