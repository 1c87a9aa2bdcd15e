package org.shouwang.county.summary.document;

import java.util.List;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;
import org.shouwang.county.summary.tables.Cell;
import org.shouwang.county.summary.tables.Table;

/** One table on one sheet: title, what it is about, heads, rows, and below them the rules that were checked. */
final class SheetOfTable {

    private static final int CHARACTER = 256;
    private static final int ROW_HEIGHT = 21;

    private final Sheet sheet;
    private final Table table;
    private final SheetStyles styles;
    private int next;

    SheetOfTable(Sheet sheet, Table table, SheetStyles styles) {
        this.sheet = sheet;
        this.table = table;
        this.styles = styles;
    }

    void write(String about) {
        for (int column = 0; column < table.widths().size(); column++) {
            sheet.setColumnWidth(column, (table.widths().get(column) + 2) * CHARACTER);
        }
        across(table.title(), styles.title, 34);
        across(about, styles.note, 18);
        heads();
        int rows = table.rows().size();
        for (int row = 0; row < rows; row++) {
            boolean total = row == rows - 1 && table.numbered() == Table.Numbered.COLUMNS;
            row(table.rows().get(row), total);
        }
        rules(table.printedRules());
        page();
    }

    private void heads() {
        List<String> heads = table.heads();
        words(heads, styles.head).setHeightInPoints(table.numbered() == Table.Numbered.COLUMNS ? 48 : 24);
        sheet.setRepeatingRows(new CellRangeAddress(next - 1, next - 1, 0, heads.size() - 1));
        sheet.createFreezePane(table.numbered() == Table.Numbered.COLUMNS ? 1 : 0, next);
        if (table.numbered() == Table.Numbered.COLUMNS) {
            Row numbers = sheet.createRow(next++);
            for (int column = 0; column < heads.size(); column++) {
                org.apache.poi.ss.usermodel.Cell cell = numbers.createCell(column);
                cell.setCellStyle(styles.head);
                if (column < table.firstNumber()) {
                    cell.setCellValue(column == 0 ? "栏次" : "");
                } else {
                    cell.setCellValue(column - table.firstNumber() + 1);
                }
            }
        }
    }

    private Row words(List<String> texts, CellStyle style) {
        Row row = sheet.createRow(next++);
        for (int column = 0; column < texts.size(); column++) {
            org.apache.poi.ss.usermodel.Cell cell = row.createCell(column);
            cell.setCellValue(texts.get(column));
            cell.setCellStyle(style);
        }
        return row;
    }

    private void row(List<Cell> cells, boolean total) {
        Row row = sheet.createRow(next++);
        row.setHeightInPoints(ROW_HEIGHT);
        for (int column = 0; column < cells.size(); column++) {
            Cell from = cells.get(column);
            org.apache.poi.ss.usermodel.Cell cell = row.createCell(column);
            cell.setCellStyle(styles.of(from.kind(), total));
            if (from.number() == null) {
                cell.setCellValue(from.text());
            } else {
                cell.setCellValue(from.number().doubleValue());
            }
        }
    }

    private void rules(List<String> rules) {
        if (rules.isEmpty()) {
            return;
        }
        String numbers = table.numbered() == Table.Numbered.ROWS ? "行次" : "栏次";
        across("勾稽关系（按" + numbers + "，均已核对相符）：" + String.join("；", rules) + "。", styles.note, 34);
    }

    private void across(String text, CellStyle style, int points) {
        Row row = sheet.createRow(next);
        row.setHeightInPoints(points);
        row.createCell(0).setCellValue(text);
        row.getCell(0).setCellStyle(style);
        if (table.heads().size() > 1) {
            sheet.addMergedRegion(
                    new CellRangeAddress(next, next, 0, table.heads().size() - 1));
        }
        next++;
    }

    private void page() {
        PrintSetup page = sheet.getPrintSetup();
        page.setPaperSize(PrintSetup.A4_PAPERSIZE);
        page.setLandscape(table.heads().size() > 6);
        sheet.setFitToPage(true);
        page.setFitWidth((short) 1);
        page.setFitHeight((short) 0);
        sheet.setHorizontallyCenter(true);
        sheet.getFooter().setCenter("第 &P 页，共 &N 页");
    }
}
