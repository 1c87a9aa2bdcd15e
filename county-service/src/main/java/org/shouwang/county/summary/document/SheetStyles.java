package org.shouwang.county.summary.document;

import java.util.EnumMap;
import java.util.Map;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.ss.usermodel.Workbook;
import org.shouwang.county.summary.tables.Cell;

/** How cells look; a workbook holds each look once. */
final class SheetStyles {

    final CellStyle title;
    final CellStyle note;
    final CellStyle head;
    private final Map<Cell.Kind, CellStyle> plain = new EnumMap<>(Cell.Kind.class);
    private final Map<Cell.Kind, CellStyle> bold = new EnumMap<>(Cell.Kind.class);

    SheetStyles(Workbook workbook) {
        title = workbook.createCellStyle();
        title.setAlignment(HorizontalAlignment.CENTER);
        title.setVerticalAlignment(VerticalAlignment.CENTER);
        title.setFont(font(workbook, "黑体", 16, false));
        note = workbook.createCellStyle();
        note.setFont(font(workbook, "宋体", 10, false));
        note.setWrapText(true);
        note.setVerticalAlignment(VerticalAlignment.TOP);
        head = framed(workbook, font(workbook, "宋体", 11, true));
        head.setAlignment(HorizontalAlignment.CENTER);
        head.setWrapText(true);
        head.setFillForegroundColor(IndexedColors.LEMON_CHIFFON.getIndex());
        head.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        kinds(workbook, plain, font(workbook, "宋体", 11, false));
        kinds(workbook, bold, font(workbook, "宋体", 11, true));
    }

    CellStyle of(Cell.Kind kind, boolean total) {
        return (total ? bold : plain).getOrDefault(kind, note);
    }

    private static void kinds(Workbook workbook, Map<Cell.Kind, CellStyle> styles, Font font) {
        styles.put(Cell.Kind.WORDS, framed(workbook, font));
        styles.get(Cell.Kind.WORDS).setWrapText(true);
        styles.put(Cell.Kind.COUNT, number(workbook, font, "#,##0"));
        styles.put(Cell.Kind.MONEY, number(workbook, font, "#,##0.00"));
        styles.put(Cell.Kind.RATE, number(workbook, font, "0.0\"%\""));
        styles.put(Cell.Kind.COUNT_CHANGE, number(workbook, font, "+#,##0;-#,##0;0"));
        styles.put(Cell.Kind.MONEY_CHANGE, number(workbook, font, "+#,##0.00;-#,##0.00;0.00"));
    }

    private static CellStyle number(Workbook workbook, Font font, String format) {
        CellStyle style = framed(workbook, font);
        style.setDataFormat(workbook.createDataFormat().getFormat(format));
        style.setAlignment(HorizontalAlignment.RIGHT);
        return style;
    }

    private static CellStyle framed(Workbook workbook, Font font) {
        CellStyle style = workbook.createCellStyle();
        style.setFont(font);
        style.setBorderTop(BorderStyle.THIN);
        style.setBorderBottom(BorderStyle.THIN);
        style.setBorderLeft(BorderStyle.THIN);
        style.setBorderRight(BorderStyle.THIN);
        style.setVerticalAlignment(VerticalAlignment.CENTER);
        return style;
    }

    private static Font font(Workbook workbook, String name, int points, boolean bold) {
        Font font = workbook.createFont();
        font.setFontName(name);
        font.setFontHeightInPoints((short) points);
        font.setBold(bold);
        return font;
    }
}
