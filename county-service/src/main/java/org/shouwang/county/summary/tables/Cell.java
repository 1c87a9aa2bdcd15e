package org.shouwang.county.summary.tables;

import java.math.BigDecimal;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.shouwang.county.indicators.Figure;
import org.shouwang.county.indicators.Figure.Count;
import org.shouwang.county.indicators.Figure.Money;
import org.shouwang.county.indicators.Figure.Rate;
import org.shouwang.county.summary.wording.Numerals;

/**
 * One cell.
 *
 * @param text as a person reads it
 * @param number what it is worth; null for words and for a rate of which nothing was due
 */
public record Cell(Kind kind, String text, @Nullable BigDecimal number) {

    /** What a cell holds. Only counts and money take part in rules: rates and differences need not add up. */
    public enum Kind {
        WORDS,
        COUNT,
        MONEY,
        RATE,
        COUNT_CHANGE,
        MONEY_CHANGE
    }

    private static final Map<Class<? extends Figure>, Function<Figure, Cell>> OF = Map.of(
            Count.class, figure -> count(((Count) figure).count()),
            Money.class, figure -> money(((Money) figure).fen()),
            Rate.class, figure -> rate((Rate) figure));

    public static Cell of(Figure figure) {
        return OF.getOrDefault(figure.getClass(), other -> words(other.printed()))
                .apply(figure);
    }

    public static Cell words(String text) {
        return new Cell(Kind.WORDS, text, null);
    }

    public static Cell count(long count) {
        return new Cell(Kind.COUNT, Numerals.count(count), BigDecimal.valueOf(count));
    }

    public static Cell money(long fen) {
        return new Cell(Kind.MONEY, Numerals.money(fen), BigDecimal.valueOf(fen, 2));
    }

    /** More or less than the year before. */
    static Cell change(Kind kind, long difference) {
        String sign = difference > 0 ? "+" : "";
        return kind == Kind.MONEY
                ? new Cell(Kind.MONEY_CHANGE, sign + Numerals.money(difference), BigDecimal.valueOf(difference, 2))
                : new Cell(Kind.COUNT_CHANGE, sign + Numerals.count(difference), BigDecimal.valueOf(difference));
    }

    /** In percent, without its counts: these have cells of their own. */
    public static Cell rate(Rate rate) {
        return rate.den() == 0
                ? new Cell(Kind.RATE, Numerals.NONE, null)
                : new Cell(Kind.RATE, rate.rate() + "%", new BigDecimal(rate.rate()));
    }

    /** Words about a rate; they stand where numbers stand and add up to nothing. */
    static Cell aboutRate(String text) {
        return new Cell(Kind.RATE, text, null);
    }

    /** Null for a cell that takes part in no rule. */
    @Nullable
    BigDecimal addend() {
        return kind == Kind.COUNT || kind == Kind.MONEY ? number : null;
    }
}
