package org.shouwang.platform.importpages;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.shouwang.platform.imports.ImportReading;
import org.shouwang.platform.spreadsheet.Refusal;
import org.shouwang.platform.workbook.Cell;
import org.shouwang.platform.workbook.Row;
import org.shouwang.platform.workbook.Sheet;
import org.shouwang.platform.workbook.Workbook;

/**
 * A page of a file as it was handed in, each row below the header with what becomes of it.
 *
 * @param sheets those that were read
 * @param page from 1
 */
record FileView(List<String> sheets, String sheet, List<String> headers, List<Line> lines, int page, int pages) {

    static final int LINES = 50;

    /** What becomes of a row. */
    enum Fate {
        ACCEPTED,
        REFUSED,
        NO_RECORD
    }

    record Line(
            int number,
            List<String> cells,
            Fate fate,
            @Nullable Refusal refusal) {}

    /** The sheet asked for, or the first. Empty pages for a file of which no sheet was read. */
    static FileView of(byte[] file, ImportReading reading, @Nullable String wanted, int page) {
        Workbook workbook = Workbook.read(new ByteArrayInputStream(file));
        List<Sheet> read = readSheets(workbook, reading);
        Sheet sheet = read.stream()
                .filter(each -> each.name().equals(wanted))
                .findFirst()
                .orElseGet(() -> read.isEmpty() ? new Sheet("", List.of()) : read.get(0));
        return new Builder(reading, sheet).view(read.stream().map(Sheet::name).toList(), page);
    }

    static List<Sheet> readSheets(Workbook workbook, ImportReading reading) {
        if (reading.headerRow() != null) {
            return workbook.sheets().subList(0, 1);
        }
        return reading.acceptedBySheet().keySet().stream()
                .flatMap(name -> workbook.sheet(name).stream())
                .toList();
    }

    private static final class Builder {

        private final ImportReading reading;
        private final Sheet sheet;
        private final boolean ledger;

        Builder(ImportReading reading, Sheet sheet) {
            this.reading = reading;
            this.sheet = sheet;
            this.ledger = reading.headerRow() != null;
        }

        FileView view(List<String> sheets, int page) {
            int headerRow = reading.headerRow() == null ? 1 : reading.headerRow();
            SortedMap<Integer, Cell> header =
                    sheet.row(headerRow).map(Row::cells).orElseGet(TreeMap::new);
            List<Row> rows = sheet.rows().stream()
                    .filter(row -> row.number() > headerRow)
                    .toList();
            int pages = Math.max(1, (rows.size() + LINES - 1) / LINES);
            int shown = Math.max(1, Math.min(page, pages));
            List<Row> part = rows.subList((shown - 1) * LINES, Math.min(shown * LINES, rows.size()));
            return new FileView(
                    sheets,
                    sheet.name(),
                    header.values().stream().map(Cell::text).toList(),
                    lines(part, header.keySet()),
                    shown,
                    pages);
        }

        private List<Line> lines(List<Row> rows, Set<Integer> columns) {
            Map<Integer, Refusal> refused = new HashMap<>();
            reading.refused().stream()
                    .filter(refusal -> ledger || sheet.name().strip().equals(refusal.sheet()))
                    .forEach(refusal -> refused.put(refusal.row(), refusal));
            Set<Integer> noRecords = new TreeSet<>(
                    ledger
                            ? reading.notRecords()
                            : reading.notRecordsBySheet()
                                    .getOrDefault(sheet.name().strip(), List.of()));
            List<Line> lines = new ArrayList<>();
            rows.forEach(row -> lines.add(new Line(
                    row.number(), texts(row, columns), fate(row, refused, noRecords), refused.get(row.number()))));
            return lines;
        }

        private static Fate fate(Row row, Map<Integer, Refusal> refused, Set<Integer> noRecords) {
            if (refused.containsKey(row.number())) {
                return Fate.REFUSED;
            }
            return noRecords.contains(row.number()) ? Fate.NO_RECORD : Fate.ACCEPTED;
        }

        private static List<String> texts(Row row, Set<Integer> columns) {
            return columns.stream()
                    .map(row::cell)
                    .map(cell -> cell == null ? "" : cell.text())
                    .collect(Collectors.toList());
        }
    }
}
