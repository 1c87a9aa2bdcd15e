/**
 * The child file stream: what happens to a child's file at one node: who the child is, who cares, where the
 * parents are, how schooling goes. Depends on codes alone; the words are kept for ever.
 */
@NullMarked
package org.shouwang.events.child;

import org.jspecify.annotations.NullMarked;
