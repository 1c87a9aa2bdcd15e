/**
 * What the county sees first: how many, where, under which definition, compared with the year before, what was done, who has
 * reported, and why every number is what it is. Decided here: which figures stand on the page. How each counts is decided by
 * the fold, which is given the facts of the live read models; the page therefore agrees with the annual summary, and goes on
 * answering while a model is rebuilt.
 */
@NullMarked
package org.shouwang.county.dashboard;

import org.jspecify.annotations.NullMarked;
