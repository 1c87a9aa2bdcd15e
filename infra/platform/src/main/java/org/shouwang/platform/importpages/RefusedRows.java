package org.shouwang.platform.importpages;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import org.shouwang.platform.imports.ImportReading;
import org.shouwang.platform.ledger.LedgerReader;
import org.shouwang.platform.spreadsheet.Refusal;
import org.shouwang.platform.workbook.Cell;
import org.shouwang.platform.workbook.Row;
import org.shouwang.platform.workbook.Sheet;
import org.shouwang.platform.workbook.Workbook;
import org.shouwang.platform.workbook.WorkbookWriter;

/** The refused rows of a file in its own columns, each with the reason behind it, to be corrected and handed in again. */
final class RefusedRows {

    private final ImportReading reading;
    private final Function<Refusal, String> words;

    RefusedRows(ImportReading reading, Function<Refusal, String> words) {
        this.reading = reading;
        this.words = words;
    }

    void write(byte[] file, OutputStream out) throws IOException {
        Workbook workbook = Workbook.read(new ByteArrayInputStream(file));
        List<Sheet> refused = FileView.readSheets(workbook, reading).stream()
                .map(this::refused)
                .filter(sheet -> sheet.rows().size() > 1)
                .toList();
        WorkbookWriter.write(new Workbook(refused), out);
    }

    private Sheet refused(Sheet sheet) {
        int headerRow = reading.headerRow() == null ? 1 : reading.headerRow();
        SortedMap<Integer, Cell> header = sheet.row(headerRow).map(Row::cells).orElseGet(TreeMap::new);
        int last = sheet.rows().stream()
                .mapToInt(row -> row.cells().lastKey())
                .max()
                .orElse(0);
        List<Row> rows = new ArrayList<>();
        rows.add(with(1, header, last + 1, LedgerReader.WHY_REFUSED));
        for (Row row : sheet.rows()) {
            refusal(sheet, row)
                    .ifPresent(why -> rows.add(with(rows.size() + 1, row.cells(), last + 1, words.apply(why))));
        }
        return new Sheet(sheet.name(), rows);
    }

    private Optional<Refusal> refusal(Sheet sheet, Row row) {
        return reading.refused().stream()
                .filter(refusal -> refusal.row() == row.number())
                .filter(refusal -> refusal.sheet() == null
                        || refusal.sheet().equals(sheet.name().strip()))
                .findFirst();
    }

    private static Row with(int number, SortedMap<Integer, Cell> cells, int column, String text) {
        SortedMap<Integer, Cell> longer = new TreeMap<>(cells);
        longer.put(column, Cell.text(text));
        return new Row(number, longer);
    }
}
