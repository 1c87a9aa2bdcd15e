/**
 * Homes for left-behind children, parents' schools, and what units do for many at once. Here is decided what one home is and what
 * a parents' school owes per term. Nothing leaves but figures.
 */
@NullMarked
package org.shouwang.county.indicators.places;

import org.jspecify.annotations.NullMarked;
