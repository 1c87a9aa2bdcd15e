/**
 * Keeps read models up with the county's store and builds them anew from it while readers go on. Decided here: that a row is a
 * set of facts, so that neither order nor repetition of delivery matters; that each model lives in generations, of which
 * readers see exactly one, whole; that an event which cannot be taken in is parked and shown. What a model keeps is said by a
 * {@link org.shouwang.county.readmodels.Projection} elsewhere. No event leaves this package.
 */
@NullMarked
package org.shouwang.county.readmodels;

import org.jspecify.annotations.NullMarked;
