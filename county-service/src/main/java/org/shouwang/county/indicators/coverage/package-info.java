/**
 * Which nodes the county has heard from, which alone says how far all other figures can be trusted; and what the county itself
 * held. Nothing leaves but figures.
 */
@NullMarked
package org.shouwang.county.indicators.coverage;

import org.jspecify.annotations.NullMarked;
