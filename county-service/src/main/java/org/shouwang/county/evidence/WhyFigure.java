package org.shouwang.county.evidence;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;

/**
 * Asks why a figure is what it is.
 *
 * @param to last day of the period; stocks are taken on it
 * @param row of a breakdown, or a unit; null: all
 */
record WhyFigure(
        String figure,
        String definition,
        @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate from,
        @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate to,
        @Nullable String row) {}
