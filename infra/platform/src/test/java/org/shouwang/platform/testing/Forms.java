package org.shouwang.platform.testing;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Workbooks as offices hand them in. A string that begins with {@code #} is typed as a number. */
public final class Forms {

    private Forms() {}

    /** Children 1 to n, each without an ID, named apart. */
    public static byte[] ledger(int children) {
        return ledger(children, Map.of());
    }

    public static byte[] ledger(int children, Map<String, String> more) {
        Map<String, String> row = new LinkedHashMap<>(
                Map.of("姓名", "儿童%d", "性别", "女", "出生日期", "2014-03-05", "无身份证原因", "未登记户口", "建档日期", "2024-09-01"));
        row.putAll(more);
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.copyOf(row.keySet()));
        for (int child = 1; child <= children; child++) {
            int number = child;
            rows.add(row.values().stream().map(text -> text.formatted(number)).toList());
        }
        return book("台账", rows);
    }

    /** Visits to child 1, every one on the same day and told alike. */
    public static byte[] log(int visits) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of("日期", "儿童姓名", "方式"));
        for (int visit = 0; visit < visits; visit++) {
            rows.add(List.of("2025-03-05", "儿童1", "上门"));
        }
        return book("家访", rows);
    }

    public static byte[] book(String sheet, List<List<String>> rows) {
        return book(Map.of(sheet, rows));
    }

    public static byte[] book(Map<String, List<List<String>>> sheets) {
        try (XSSFWorkbook book = new XSSFWorkbook();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            sheets.forEach((name, rows) -> fill(book.createSheet(name), rows));
            book.write(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void fill(Sheet sheet, List<List<String>> rows) {
        for (int r = 0; r < rows.size(); r++) {
            Row row = sheet.createRow(r);
            for (int c = 0; c < rows.get(r).size(); c++) {
                fill(row.createCell(c), rows.get(r).get(c));
            }
        }
    }

    private static void fill(Cell cell, String text) {
        if (text.startsWith("#")) {
            cell.setCellValue(Double.parseDouble(text.substring(1)));
        } else if (!text.isEmpty()) {
            cell.setCellValue(text);
        }
    }

    /** A style under which a number is a day. */
    public static CellStyle day(XSSFWorkbook book, String format) {
        CellStyle style = book.createCellStyle();
        style.setDataFormat(book.createDataFormat().getFormat(format));
        return style;
    }
}
