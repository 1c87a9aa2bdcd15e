/**
 * The work log (工作记录) as a pure function from file, day and roster to events. Decided here: the sheets and their columns,
 * which rows are refused and why, and which events an accepted row is. Leaves: {@code WorkLogReading}. Records nothing.
 */
@NullMarked
package org.shouwang.platform.worklog;

import org.jspecify.annotations.NullMarked;
