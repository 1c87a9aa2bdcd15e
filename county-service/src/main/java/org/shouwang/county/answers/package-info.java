/**
 * Figures for programs: replayed from the county's store for each question, so that they owe nothing to a read model. Decides
 * which years are answered for when none are named; what a figure means is decided in {@code indicators}.
 */
@NullMarked
package org.shouwang.county.answers;

import org.jspecify.annotations.NullMarked;
