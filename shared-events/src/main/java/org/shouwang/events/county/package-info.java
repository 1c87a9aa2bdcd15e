/**
 * The county stream: what the county itself decides and does. Depends on codes alone; the words are kept for ever.
 */
@NullMarked
package org.shouwang.events.county;

import org.jspecify.annotations.NullMarked;
