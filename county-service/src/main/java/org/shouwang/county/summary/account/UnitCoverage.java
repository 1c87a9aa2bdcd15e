package org.shouwang.county.summary.account;

import org.jspecify.annotations.Nullable;
import org.shouwang.county.children.Unit;

/**
 * What a school or village had reported by the cut.
 *
 * @param records all its records
 * @param inPeriod those that happened in the period
 * @param lastHeard the day of the last receipt; null if nothing ever came
 */
public record UnitCoverage(
        Unit unit, long records, long inPeriod, @Nullable String lastHeard) {

    /** Nothing that happened in the period was reported by this unit. */
    public boolean isSilent() {
        return inPeriod == 0;
    }
}
