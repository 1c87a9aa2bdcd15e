/**
 * How events become rows. Decided here: that a row is a set of facts, so that neither order nor repetition of delivery
 * matters; that a batch is united in memory and each row written once; that an event which cannot be taken in is parked and
 * the others go on. What a model keeps is said by a {@link org.shouwang.county.projecting.Projection}; which generations of it
 * exist is decided by {@code readmodels}. No event leaves this package.
 */
@NullMarked
package org.shouwang.county.projecting;

import org.jspecify.annotations.NullMarked;
