package org.shouwang.platform.workbook;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.Set;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.CreationHelper;
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
            CellStyle day = file.createCellStyle();
            CreationHelper formats = file.getCreationHelper();
            day.setDataFormat(formats.createDataFormat().getFormat("yyyy-mm-dd"));
            workbook.sheets().forEach(sheet -> write(sheet, file.createSheet(sheet.name()), day));
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

    private static void write(Sheet sheet, SXSSFSheet to, CellStyle day) {
        for (Row row : sheet.rows()) {
            SXSSFRow line = to.createRow(row.number() - 1);
            row.cells().forEach((column, cell) -> write(cell, line.createCell(column), day));
        }
    }

    private static void write(Cell cell, SXSSFCell to, CellStyle day) {
        if (cell.isDate()) {
            to.setCellValue(LocalDate.parse(cell.text()));
            to.setCellStyle(day);
        } else if (cell.isNumber()) {
            to.setCellValue(Double.parseDouble(cell.text()));
        } else {
            to.setCellValue(guarded(cell.text()));
        }
    }
}
