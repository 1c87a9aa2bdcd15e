package org.shouwang.platform.workbook;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.HashMap;
import java.util.Map;
import java.util.function.IntPredicate;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.xssf.model.SharedStrings;
import org.jspecify.annotations.Nullable;

/** From what is stored for a cell to what a person sees in it. */
final class CellValues {

    /** Beyond 31 December 9999 a number cannot be a day, whatever its format. */
    private static final double LAST_DAY = 2_958_466;

    /** Of one workbook: far more than any unit writes, little enough to be held in memory. */
    private static final int MOST_CELLS = 1_000_000;

    private static final MathContext AS_EXCEL_SHOWS = new MathContext(15);

    private final @Nullable SharedStrings strings;
    private final IntPredicate isDateStyle;
    private final boolean from1904;
    private final Map<Integer, Boolean> styles = new HashMap<>();
    private int cells;

    CellValues(@Nullable SharedStrings strings, IntPredicate isDateStyle, boolean from1904) {
        this.strings = strings;
        this.isDateStyle = isDateStyle;
        this.from1904 = from1904;
    }

    Cell of(@Nullable String type, int style, String stored) {
        if (++cells > MOST_CELLS) {
            throw new UnreadableWorkbook(UnreadableWorkbook.Reason.TOO_LARGE, null);
        }
        return switch (type == null ? "n" : type) {
            case "n" -> number(style, Double.parseDouble(stored.strip()));
            case "s" -> Cell.text(WorkbookWriter.unguarded(shared(Integer.parseInt(stored.strip()))));
            case "b" -> Cell.text(stored.strip().equals("1") ? "TRUE" : "FALSE");
            case "d" -> new Cell(Cell.Kind.DATE, stored.strip().split("T", 2)[0]);
            default -> Cell.text(WorkbookWriter.unguarded(stored));
        };
    }

    private Cell number(int style, double value) {
        if (value >= 1 && value < LAST_DAY && styles.computeIfAbsent(style, isDateStyle::test)) {
            return new Cell(
                    Cell.Kind.DATE,
                    DateUtil.getLocalDateTime(value, from1904).toLocalDate().toString());
        }
        return new Cell(Cell.Kind.NUMBER, plain(value));
    }

    private static String plain(double value) {
        BigDecimal exact = new BigDecimal(value);
        BigDecimal shown = value == Math.rint(value) ? exact : exact.round(AS_EXCEL_SHOWS);
        return (shown.signum() == 0 ? BigDecimal.ZERO : shown.stripTrailingZeros()).toPlainString();
    }

    private String shared(int index) {
        if (strings == null) {
            throw new IndexOutOfBoundsException(index);
        }
        return strings.getItemAt(index).getString();
    }
}
