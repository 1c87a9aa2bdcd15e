/**
 * What the county itself decides and does. Decided here: which schools and villages report to it, that two files are of
 * one child, and what its own work log tells. Leaves as {@code NodeEnrolled}, {@code ChildrenReconciled},
 * {@code JointMeetingHeld} and the other facts of a log that names no child, all in the county's own log.
 */
@NullMarked
package org.shouwang.county.governance;

import org.jspecify.annotations.NullMarked;
