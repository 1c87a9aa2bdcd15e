package org.shouwang.platform.worklog;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.shouwang.platform.spreadsheet.CheckedRow;
import org.shouwang.platform.spreadsheet.Header;
import org.shouwang.platform.spreadsheet.Refusal;
import org.shouwang.platform.workbook.Row;
import org.shouwang.platform.workbook.Sheet;

/** What was read so far, sheet after sheet. */
final class LogReading {

    private final LocalDate dayOfImport;
    private final Roster roster;
    private final Pseudonyms people;
    private final Supplier<String> newId;
    private final RecordKeys keys = new RecordKeys();
    private final List<LogRow> accepted = new ArrayList<>();
    private final List<Refusal> refused = new ArrayList<>();
    private final Map<String, Integer> acceptedBySheet = new LinkedHashMap<>();
    private final Map<String, List<Integer>> notRecords = new LinkedHashMap<>();

    LogReading(LocalDate dayOfImport, Roster roster, Pseudonyms people, Supplier<String> newId) {
        this.dayOfImport = dayOfImport;
        this.roster = roster;
        this.people = people;
        this.newId = newId;
    }

    /** The first row is the header, also where it is empty: then every record below lacks its date. */
    void take(SheetForm form, Sheet sheet) {
        Row first = sheet.row(1).orElseGet(() -> new Row(1, new TreeMap<>()));
        Header header = Header.of(first, form.columns());
        acceptedBySheet.put(form.name(), 0);
        sheet.rows().stream()
                .filter(row -> row.number() > header.row())
                .forEach(row -> take(form, new CheckedRow(form.name(), row, header)));
    }

    private void take(SheetForm form, CheckedRow row) {
        if (row.isAlmostEmpty() || row.isTotal(SheetForm.DATE)) {
            notRecords.computeIfAbsent(form.name(), name -> new ArrayList<>()).add(row.number());
            return;
        }
        row.require(SheetForm.DATE);
        LocalDate day = row.dateUpTo(SheetForm.DATE, dayOfImport);
        String child = form.ofChild() ? NamedChildren.theChild(row, roster) : null;
        Map<Field<?>, Optional<?>> values = new LinkedHashMap<>();
        form.fields().forEach(field -> values.put(field, field.of(row, roster)));
        row.refusal().ifPresentOrElse(refused::add, () -> accept(form, row, day, child, values));
    }

    private void accept(
            SheetForm form,
            CheckedRow row,
            @Nullable LocalDate day,
            @Nullable String child,
            Map<Field<?>, Optional<?>> values) {
        LogEntry entry = new LogEntry(Objects.requireNonNull(day), child, values, people, newId);
        String key = keys.next(form.name(), entry);
        accepted.add(new LogRow(form.name(), row.number(), key, form.events().apply(entry)));
        acceptedBySheet.merge(form.name(), 1, Integer::sum);
    }

    WorkLogReading result() {
        return new WorkLogReading(List.copyOf(accepted), List.copyOf(refused), acceptedBySheet, notRecords);
    }
}
