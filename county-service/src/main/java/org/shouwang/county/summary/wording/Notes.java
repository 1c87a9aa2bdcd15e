package org.shouwang.county.summary.wording;

import java.util.Map;
import java.util.stream.Collectors;
import org.shouwang.county.figures.Indicators;
import org.shouwang.county.indicators.Indicator;
import org.shouwang.county.indicators.Period;
import org.shouwang.county.summary.account.StockOrFlow;

/** What the note under a figure says: which indicator, over which period or on which day. */
public final class Notes {

    private static final Map<String, String> LABELS =
            Indicators.all().stream().collect(Collectors.toUnmodifiableMap(Indicator::id, Indicator::label));

    private Notes() {}

    public static String of(Piece.Cited cited) {
        return label(cited.indicator()) + "（" + cited.indicator() + "），" + span(cited) + "。";
    }

    public static String label(String indicator) {
        return LABELS.getOrDefault(indicator, indicator);
    }

    private static String span(Piece.Cited cited) {
        Period year = Period.year(cited.year());
        return StockOrFlow.isStock(cited.indicator())
                ? "截至" + Numerals.day(year.to())
                : Numerals.day(year.from()) + "至" + Numerals.day(year.to());
    }
}
