/**
 * Accidents and offences in the village's care (事故): decides what is recorded of them and shows the year, also when it
 * is a zero. Leaves: {@code IncidentRecorded}.
 */
@NullMarked
package org.shouwang.village.incidents;

import org.jspecify.annotations.NullMarked;
