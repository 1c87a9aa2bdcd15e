/**
 * What fell short, found from the figures: which target was missed, by how much, at which units, and what follows for the
 * year to come. Here is decided which targets there are; a target that was met is not spoken of, one of which nothing was
 * due is no target that year.
 */
@NullMarked
package org.shouwang.county.summary.shortfalls;

import org.jspecify.annotations.NullMarked;
