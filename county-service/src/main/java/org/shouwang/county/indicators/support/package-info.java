/**
 * Who stands by a child: pairings with helpers, surrogate parents, support plans. Here is decided when a pairing or an
 * appointment is open. Nothing leaves but figures.
 */
@NullMarked
package org.shouwang.county.indicators.support;

import org.jspecify.annotations.NullMarked;
