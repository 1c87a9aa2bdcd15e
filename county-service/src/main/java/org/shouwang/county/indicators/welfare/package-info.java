/**
 * Health, aid, law and harm. Here is decided which legal cases and reports found an end. Nothing leaves but figures.
 */
@NullMarked
package org.shouwang.county.indicators.welfare;

import org.jspecify.annotations.NullMarked;
