/**
 * Decides what may be recorded of one child: opening, correcting and closing the file, who cares, where the parents are,
 * visits, and every other fact of care. Each child is one aggregate whose stream holds all events of that child at this
 * node. Depends on the published language and on rules alone.
 */
@NullMarked
package org.shouwang.node.childfile;

import org.jspecify.annotations.NullMarked;
