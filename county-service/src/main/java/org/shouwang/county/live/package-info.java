/**
 * What stands in the county's live read models, and how it is read back: every child's recorded facts, every unit's, what each
 * unit did in each month, and when each was heard. Decided here: which event belongs to which row, never what it counts as;
 * that is for the fold, which is given the same facts again.
 */
@NullMarked
package org.shouwang.county.live;

import org.jspecify.annotations.NullMarked;
