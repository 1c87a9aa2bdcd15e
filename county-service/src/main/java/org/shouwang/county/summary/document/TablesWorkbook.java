package org.shouwang.county.summary.document;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.shouwang.county.summary.account.AnnualAccount;
import org.shouwang.county.summary.tables.Table;
import org.shouwang.county.summary.tables.Tables;
import org.shouwang.county.summary.wording.Numerals;

/** All tables of a year in one workbook, one sheet each, the grounds first. No table is written before all were checked. */
public final class TablesWorkbook {

    private static final String TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private TablesWorkbook() {}

    static SummaryFile write(AnnualAccount account, String name) {
        List<Table> tables = new ArrayList<>();
        tables.add(new TextTables(account).cover());
        tables.addAll(Tables.of(account));
        tables.forEach(Table::check);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (XSSFWorkbook workbook = new XSSFWorkbook()) {
            SheetStyles styles = new SheetStyles(workbook);
            tables.forEach(
                    table -> new SheetOfTable(workbook.createSheet(table.name()), table, styles).write(about(account)));
            WordSummary.stamp(workbook.getProperties().getCoreProperties(), account);
            workbook.write(bytes);
        } catch (IOException inMemory) {
            throw new UncheckedIOException(inMemory);
        }
        return new SummaryFile(name + ".xlsx", TYPE, SameBytes.of(bytes.toByteArray()));
    }

    private static String about(AnnualAccount account) {
        return account.unit() + "　" + account.definition().name() + "　"
                + Numerals.day(account.period().from()) + "至"
                + Numerals.day(account.period().to());
    }
}
