/**
 * Parked records after they were parked. Decided here: when one is read again (on request, and once at every start of the
 * county when its place in the log is kept, because a new version may know it), what then stands beside it, and that a
 * person may set it aside with a reason. Reading and appending are {@code intake}'s. Leaves as {@code RecordSetAside} in the
 * county's own log. The page shows the county's dead letters too.
 */
@NullMarked
package org.shouwang.county.parking;

import org.jspecify.annotations.NullMarked;
