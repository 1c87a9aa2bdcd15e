package org.shouwang.county.summary.wording;

import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.shouwang.county.figures.Indicators;
import org.shouwang.county.indicators.Indicator;
import org.shouwang.county.indicators.Period;

/** What the note under a figure says: which indicator, over which period or on which day. */
public final class Notes {

    /** Taken on the last day of the period; all others are of the whole period. */
    private static final Set<String> STOCKS =
            Set.of("children.filed", "school.roll", "surrogates.active", "home.built", "home.planned");

    private static final String[] STOCK_FAMILIES = {"lbc.", "pairs.", "home.built."};

    private static final Map<String, String> LABELS =
            Indicators.all().stream().collect(Collectors.toUnmodifiableMap(Indicator::id, Indicator::label));

    private Notes() {}

    public static String of(Piece.Cited cited) {
        return label(cited.indicator()) + "（" + cited.indicator() + "），" + span(cited) + "。";
    }

    public static String label(String indicator) {
        return LABELS.getOrDefault(indicator, indicator);
    }

    public static boolean isStock(String indicator) {
        for (String family : STOCK_FAMILIES) {
            if (indicator.startsWith(family)) {
                return true;
            }
        }
        return STOCKS.contains(indicator);
    }

    private static String span(Piece.Cited cited) {
        Period year = Period.year(cited.year());
        return isStock(cited.indicator())
                ? "截至" + Numerals.day(year.to())
                : Numerals.day(year.from()) + "至" + Numerals.day(year.to());
    }
}
