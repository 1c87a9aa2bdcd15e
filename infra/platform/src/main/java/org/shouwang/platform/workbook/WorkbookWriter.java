package org.shouwang.platform.workbook;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.Set;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.xssf.streaming.SXSSFCell;
import org.apache.poi.xssf.streaming.SXSSFRow;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;

/** Writes a workbook so that reading it gives the same cells, and opening it runs nothing. */
public final class WorkbookWriter {

    private static final Set<Character> RUN_BY_EXCEL = Set.of('=', '+', '-', '@', '\t', '\r');
    private static final int ROWS_IN_MEMORY = 100;

    private WorkbookWriter() {}

    public static void write(Workbook workbook, OutputStream out) throws IOException {
        try (SXSSFWorkbook file = new SXSSFWorkbook(ROWS_IN_MEMORY)) {
            Styles styles = new Styles(style(file, "yyyy-mm-dd"), style(file, "@"));
            workbook.sheets().forEach(sheet -> write(sheet, file.createSheet(sheet.name()), styles));
            file.write(out);
        }
    }

    /** A text that Excel would take for a formula, made text for good; {@link #unguarded} undoes it. */
    public static String guarded(String text) {
        return !text.isEmpty() && RUN_BY_EXCEL.contains(text.charAt(0)) ? "'" + text : text;
    }

    static String unguarded(String text) {
        boolean guarded = text.length() > 1 && text.charAt(0) == '\'' && RUN_BY_EXCEL.contains(text.charAt(1));
        return guarded ? text.substring(1) : text;
    }

    /** As text, so that an ID typed over what stands there is not turned into a number. */
    private record Styles(CellStyle day, CellStyle text) {}

    private static CellStyle style(SXSSFWorkbook file, String format) {
        CellStyle style = file.createCellStyle();
        style.setDataFormat(file.getCreationHelper().createDataFormat().getFormat(format));
        return style;
    }

    private static void write(Sheet sheet, SXSSFSheet to, Styles styles) {
        for (Row row : sheet.rows()) {
            SXSSFRow line = to.createRow(row.number() - 1);
            row.cells().forEach((column, cell) -> write(cell, line.createCell(column), styles));
        }
    }

    private static void write(Cell cell, SXSSFCell to, Styles styles) {
        to.setCellStyle(cell.isDate() ? styles.day() : styles.text());
        if (cell.isDate()) {
            to.setCellValue(LocalDate.parse(cell.text()));
        } else if (cell.isNumber()) {
            to.setCellValue(Double.parseDouble(cell.text()));
        } else {
            to.setCellValue(guarded(cell.text()));
        }
    }
}
