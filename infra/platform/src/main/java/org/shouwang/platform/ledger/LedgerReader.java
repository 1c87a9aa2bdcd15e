package org.shouwang.platform.ledger;

import java.io.InputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.shouwang.platform.spreadsheet.CheckedRow;
import org.shouwang.platform.spreadsheet.Header;
import org.shouwang.platform.spreadsheet.Refusal;
import org.shouwang.platform.workbook.Row;
import org.shouwang.platform.workbook.Sheet;
import org.shouwang.platform.workbook.UnreadableWorkbook;
import org.shouwang.platform.workbook.Workbook;

/** Reads the first sheet of a ledger from its header down. One bad row never stops the good ones. */
public final class LedgerReader {

    /** Added to refused rows when they are given back; when they come again it says nothing of the child. */
    public static final String WHY_REFUSED = "未导入原因";

    private final Header header;
    private final LocalDate dayOfImport;
    private final ChildrenSoFar childrenSoFar = new ChildrenSoFar();
    private final List<LedgerRow> accepted = new ArrayList<>();
    private final List<Refusal> refused = new ArrayList<>();
    private final List<Integer> notRecords = new ArrayList<>();

    private LedgerReader(Header header, LocalDate dayOfImport) {
        this.header = header;
        this.dayOfImport = dayOfImport;
    }

    /** {@code dayOfImport} is the last day on which a file may open or a parent may have left. */
    public static LedgerReading read(InputStream in, LocalDate dayOfImport) {
        Sheet sheet = Workbook.read(in).sheets().stream()
                .findFirst()
                .orElseThrow(() -> new UnreadableWorkbook(UnreadableWorkbook.Reason.NO_HEADER, null));
        Header header =
                header(sheet).orElseThrow(() -> new UnreadableWorkbook(UnreadableWorkbook.Reason.NO_HEADER, null));
        LedgerReader reader = new LedgerReader(header, dayOfImport);
        sheet.rows().stream().filter(row -> row.number() > header.row()).forEach(reader::take);
        return reader.reading();
    }

    /** The first row that names both; titles and who filled the form in may stand above it. */
    public static Optional<Header> header(Sheet sheet) {
        return sheet.rows().stream()
                .map(row -> Header.of(row, LedgerForm.COLUMNS))
                .filter(header -> header.has(LedgerForm.NAME) && header.has(LedgerForm.SEX))
                .findFirst();
    }

    private void take(Row row) {
        CheckedRow cells = new CheckedRow(null, row, header);
        if (isNoRecord(cells)) {
            notRecords.add(row.number());
            return;
        }
        Optional<LedgerRow> record = new LedgerEntry(cells, dayOfImport).read();
        record.ifPresent(child -> childrenSoFar.add(child.sheet(), cells));
        cells.refusal().ifPresentOrElse(refused::add, () -> record.ifPresent(accepted::add));
    }

    private static boolean isNoRecord(CheckedRow cells) {
        return cells.isAlmostEmpty()
                || cells.isTotal(LedgerForm.NAME)
                || cells.isTotal(LedgerForm.NUMBER)
                || cells.lacks(LedgerForm.NAME, LedgerForm.NATIONAL_ID, LedgerForm.BIRTH, LedgerForm.OPENED);
    }

    private LedgerReading reading() {
        return new LedgerReading(header.row(), List.copyOf(accepted), List.copyOf(refused), List.copyOf(notRecords));
    }
}
