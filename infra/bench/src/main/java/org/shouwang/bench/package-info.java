/**
 * Ratios of speed against peers, measured in one run on one machine: the same store, the same records, results compared.
 * Every number in {@code RESULTS.md} comes from here.
 */
@NullMarked
package org.shouwang.bench;

import org.jspecify.annotations.NullMarked;
