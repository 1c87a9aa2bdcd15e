/**
 * The support stream: who stands by a child: helpers, surrogate parents, plans. Depends on codes alone; the words
 * are kept for ever.
 */
@NullMarked
package org.shouwang.events.support;

import org.jspecify.annotations.NullMarked;
