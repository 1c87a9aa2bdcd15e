/**
 * Keeps read models up with the county's store and builds them anew from it while readers go on. Decided here: that each model
 * lives in generations, of which readers see exactly one, whole; when the next one takes over; how a build that was cut short
 * goes on. No event leaves this package.
 */
@NullMarked
package org.shouwang.county.readmodels;

import org.jspecify.annotations.NullMarked;
