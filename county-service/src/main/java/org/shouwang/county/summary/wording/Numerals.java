package org.shouwang.county.summary.wording;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.shouwang.county.indicators.Figure;
import org.shouwang.county.indicators.Figure.Count;
import org.shouwang.county.indicators.Figure.Money;
import org.shouwang.county.indicators.Figure.Rate;

/** Numbers and days as Chinese documents write them. */
public final class Numerals {

    /** What stands for a rate of which nothing was due. */
    public static final String NONE = "—";

    private static final Map<Class<? extends Figure>, Function<Figure, String>> PRINTED = Map.of(
            Count.class, figure -> count(((Count) figure).count()),
            Money.class, figure -> money(((Money) figure).fen()),
            Rate.class, figure -> rate((Rate) figure));

    private Numerals() {}

    public static String of(Figure figure) {
        return PRINTED.getOrDefault(figure.getClass(), Figure::printed).apply(figure);
    }

    public static String count(long count) {
        return format("#,##0").format(count);
    }

    public static String money(long fen) {
        return format("#,##0.00").format(BigDecimal.valueOf(fen, 2));
    }

    /** With its two counts beside it: 69.8%（711/1,018）. */
    public static String rate(Rate rate) {
        return rate.den() == 0 ? NONE : rate.rate() + "%（" + count(rate.num()) + "/" + count(rate.den()) + "）";
    }

    /** How many hundredths one number is of another, one decimal, half up. */
    public static String percent(long part, long whole) {
        return BigDecimal.valueOf(100L * part).divide(BigDecimal.valueOf(whole), 1, RoundingMode.HALF_UP) + "%";
    }

    public static String day(LocalDate day) {
        return day.getYear() + "年" + day.getMonthValue() + "月" + day.getDayOfMonth() + "日";
    }

    private static DecimalFormat format(String pattern) {
        return new DecimalFormat(pattern, DecimalFormatSymbols.getInstance(Locale.ROOT));
    }
}
