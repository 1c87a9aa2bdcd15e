package org.shouwang.county.summary.account;

import java.util.Set;

/** Which figures are taken on the last day of the period; all others are of the whole period. */
public final class StockOrFlow {

    private static final Set<String> STOCKS =
            Set.of("children.filed", "school.roll", "surrogates.active", "home.built", "home.planned");

    private static final String[] STOCK_FAMILIES = {"lbc.", "pairs.", "home.built."};

    private StockOrFlow() {}

    public static boolean isStock(String indicator) {
        for (String family : STOCK_FAMILIES) {
            if (indicator.startsWith(family)) {
                return true;
            }
        }
        return STOCKS.contains(indicator);
    }
}
