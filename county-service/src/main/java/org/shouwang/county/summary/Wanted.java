package org.shouwang.county.summary;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Which summary is asked for.
 *
 * @param definition its code
 * @param knownAt null: with everything received so far
 * @param evidence true to list, in the figures for programs, what each figure is made of
 */
record Wanted(int year, String definition, @Nullable Instant knownAt, boolean evidence) {}
