/**
 * How figures are put into Chinese sentences the way offices write them, so that every figure in a text still knows which
 * indicator and which year it is and can carry its note. Decides how numbers, days and changes are written; says nothing
 * about what is worth saying.
 */
@NullMarked
package org.shouwang.county.summary.wording;

import org.jspecify.annotations.NullMarked;
