/**
 * What an indicator is. A question names histories, a definition and a period; an indicator answers it with a figure; a figure
 * is the sum of its contributions and can always show them. Here is decided how figures add up and how they are printed; the
 * indicators themselves stand in the packages below this one. Depends on histories and definitions; nothing leaves but figures.
 */
@NullMarked
package org.shouwang.county.indicators;

import org.jspecify.annotations.NullMarked;
