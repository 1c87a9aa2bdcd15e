/**
 * Who has reported, how far, and what is missing. Decided here: what is shown of each node's log, of its gaps, and of the
 * records that are held or parked. Reads what {@code intake} keeps; no event leaves this package.
 */
@NullMarked
package org.shouwang.county.coverage;

import org.jspecify.annotations.NullMarked;
