/**
 * Bringing paper in: a file is kept as it came, read, shown, confirmed and recorded piece by piece, and a job that was
 * cut short goes on where it stopped. Decided here: which rows are new, how far a job is, what the user is shown. What a
 * row does to the unit's facts is decided by the {@code ImportTarget} that a node or the county gives; events leave only
 * through it.
 */
@NullMarked
package org.shouwang.platform.imports;

import org.jspecify.annotations.NullMarked;
