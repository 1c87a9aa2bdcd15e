package org.shouwang.county.summary.account;

import java.math.BigDecimal;
import org.shouwang.county.indicators.Figure.Rate;

/** What one unit has in a figure: so much, and of a rate so much out of how much. */
public record Share(long amount, long outOf) {

    static final Share NONE = new Share(0, 0);

    Share plus(Share other) {
        return new Share(amount + other.amount, outOf + other.outOf);
    }

    /** The unit's own rate, printed as the county's is. */
    public Rate rate(BigDecimal limit) {
        return new Rate(amount, outOf, limit, java.util.List.of());
    }

    public boolean isShort() {
        return amount < outOf;
    }
}
