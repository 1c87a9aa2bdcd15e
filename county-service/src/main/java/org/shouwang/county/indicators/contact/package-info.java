/**
 * Visits, calls, letters and talks; whether every child had its monthly visit and call and its letter per term; whether concerns
 * were answered in time. Nothing leaves but figures.
 */
@NullMarked
package org.shouwang.county.indicators.contact;

import org.jspecify.annotations.NullMarked;
