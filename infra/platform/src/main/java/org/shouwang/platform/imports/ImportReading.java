package org.shouwang.platform.imports;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.shouwang.platform.ledger.LedgerReading;
import org.shouwang.platform.ledger.LedgerWords;
import org.shouwang.platform.spreadsheet.Refusal;
import org.shouwang.platform.worklog.WorkLogReading;

/**
 * What a file was found to hold, as it is kept with the job.
 *
 * @param headerRow null for a log, whose headers stand in row 1 of every sheet
 * @param acceptedBySheet empty for a ledger
 * @param notRecords of a ledger
 * @param notRecordsBySheet of a log
 * @param expected what recording would do, as it stood when the file was read
 */
public record ImportReading(
        @Nullable Integer headerRow,
        int accepted,
        Map<String, Integer> acceptedBySheet,
        List<Refusal> refused,
        List<Integer> notRecords,
        Map<String, List<Integer>> notRecordsBySheet,
        LedgerOutcome expected,
        List<Correction> corrections) {

    /** A file that stands, and how this row would restate it. */
    public record Correction(int row, String child, List<Change> changes) {}

    /** Null is not stated. */
    public record Change(
            String column,
            @Nullable String before,
            @Nullable String after) {}

    static ImportReading of(LedgerReading ledger, LedgerPreview preview) {
        List<Correction> corrections =
                preview.corrections().stream().map(ImportReading::correction).toList();
        return new ImportReading(
                ledger.headerRow(),
                ledger.accepted().size(),
                Map.of(),
                ledger.refused(),
                ledger.notRecords(),
                Map.of(),
                new LedgerOutcome(preview.added(), preview.unchanged(), corrections.size()),
                corrections);
    }

    static ImportReading of(WorkLogReading log, int known) {
        return new ImportReading(
                null,
                log.accepted().size(),
                log.acceptedBySheet(),
                log.refused(),
                List.of(),
                log.notRecords(),
                new LedgerOutcome(log.accepted().size() - known, known, 0),
                List.of());
    }

    /** Rows by number for a ledger, by sheet and number for a log. */
    public Object notRecordsAsStated() {
        return headerRow == null ? notRecordsBySheet : notRecords;
    }

    public int noRecordCount() {
        int ofLog = notRecordsBySheet.values().stream().mapToInt(List::size).sum();
        return notRecords.size() + ofLog;
    }

    private static Correction correction(LedgerPreview.Correction correction) {
        LocalDate opensOn = correction.after().openedOn();
        Map<String, String> before = LedgerWords.of(correction.openedOn(), correction.before());
        Map<String, String> after = LedgerWords.of(opensOn, correction.after().sheet());
        return new Correction(
                correction.after().row(), correction.after().sheet().name(), changes(before, after));
    }

    private static List<Change> changes(Map<String, String> before, Map<String, String> after) {
        List<Change> changes = new ArrayList<>();
        Map<String, String> columns = new LinkedHashMap<>(after);
        new TreeSet<>(before.keySet()).forEach(column -> columns.putIfAbsent(column, ""));
        columns.keySet().stream()
                .filter(column -> !Objects.equals(before.get(column), after.get(column)))
                .forEach(column -> changes.add(new Change(column, before.get(column), after.get(column))));
        return changes;
    }
}
