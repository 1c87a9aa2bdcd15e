/**
 * Who is on a school's roll, who dropped out, came back and stayed; and how many of the children that surveys found have a file.
 * Nothing leaves but figures.
 */
@NullMarked
package org.shouwang.county.indicators.schooling;

import org.jspecify.annotations.NullMarked;
