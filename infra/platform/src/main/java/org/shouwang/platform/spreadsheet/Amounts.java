package org.shouwang.platform.spreadsheet;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;

/** Numbers as offices write them: full-width digits, commas between thousands. */
final class Amounts {

    static final String WHOLE = "整数";
    static final String MONEY = "金额、最多两位小数";

    /** Nobody counts or gives more: longer numbers are slips of the keyboard. */
    private static final int MOST_DIGITS_OF_COUNT = 9;

    private static final int MOST_DIGITS_OF_MONEY = 13;

    private static final Pattern NUMBER = Pattern.compile("-?(\\d+|\\d{1,3}([,\uFF0C]\\d{3})+)(\\.\\d+)?");

    private Amounts() {}

    static Optional<Integer> count(String text) {
        return number(text, 0, MOST_DIGITS_OF_COUNT).map(BigDecimal::intValueExact);
    }

    static Optional<Long> fen(String text) {
        return number(text, 2, MOST_DIGITS_OF_MONEY)
                .map(yuan -> yuan.movePointRight(2).longValueExact());
    }

    private static Optional<BigDecimal> number(String text, int decimals, int digits) {
        if (!NUMBER.matcher(text).matches()) {
            return Optional.empty();
        }
        BigDecimal number = new BigDecimal(text.replace(",", "").replace("\uFF0C", "")).stripTrailingZeros();
        boolean fits = number.scale() <= decimals && number.precision() - number.scale() <= digits;
        return fits ? Optional.of(number) : Optional.empty();
    }
}
