package org.shouwang.county.evidence;

import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/** Asks what units did from a month to a month, both included; of all units if none is named. */
record WhyDoing(
        String doing,
        YearMonth from,
        YearMonth to,
        @Nullable String unit) {}
