/**
 * How many children have a file and how many of them are left behind, by sex, age, carer, unit and township: stocks, taken on the last
 * day of the period. Who counts is decided by the definition; nothing leaves but figures.
 */
@NullMarked
package org.shouwang.county.indicators.leftbehind;

import org.jspecify.annotations.NullMarked;
