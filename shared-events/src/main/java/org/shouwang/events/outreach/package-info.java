/**
 * The outreach stream: what a unit does for many at once: parents' school, lectures, activities, publicity.
 * Depends on codes alone; the words are kept for ever.
 */
@NullMarked
package org.shouwang.events.outreach;

import org.jspecify.annotations.NullMarked;
