package org.shouwang.county.summary.shortfalls;

import java.util.List;

/**
 * One target missed.
 *
 * @param target what should have been, in words
 * @param pattern the sentence, without its full stop, with its figures
 * @param units where, worst first; empty if it is not a matter of units
 */
public record Finding(String indicator, String target, String pattern, List<UnitGap> units) {

    static Finding of(String indicator, String target, String pattern) {
        return new Finding(indicator, target, pattern, List.of());
    }
}
