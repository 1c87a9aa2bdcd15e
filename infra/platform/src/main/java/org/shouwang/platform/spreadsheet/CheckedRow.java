package org.shouwang.platform.spreadsheet;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.shouwang.platform.workbook.Cell;
import org.shouwang.platform.workbook.Row;

/**
 * A row while it is read: gives the value of a column, null when the cell is empty or at fault, and gathers the faults.
 * An accepted row is one without a {@link #refusal}.
 */
public final class CheckedRow {

    public static final String NATIONAL_ID = "公民身份号码";

    private static final Set<String> TOTALS = Set.of("合计", "小计", "总计", "共计");

    private final @Nullable String sheet;
    private final Row row;
    private final Header header;
    private final List<Refusal> faults = new ArrayList<>();

    public CheckedRow(@Nullable String sheet, Row row, Header header) {
        this.sheet = sheet;
        this.row = row;
        this.header = header;
    }

    public int number() {
        return row.number();
    }

    /** Of several faults the one whose code comes first. */
    public Optional<Refusal> refusal() {
        return faults.stream().min(Comparator.comparing(Refusal::code));
    }

    /** Fewer filled cells are a signature or a number kept for later. */
    public boolean isAlmostEmpty() {
        return row.cells().size() < 2;
    }

    public boolean isTotal(String column) {
        String word = word(column);
        return word != null && TOTALS.contains(word);
    }

    public @Nullable Cell cell(String column) {
        Integer at = header.columns().get(column);
        return at == null ? null : row.cell(at);
    }

    public @Nullable String text(String column) {
        Cell cell = cell(column);
        return cell == null ? null : Words.narrow(cell.text());
    }

    public @Nullable String word(String column) {
        Cell cell = cell(column);
        return cell == null ? null : Words.tight(cell.text());
    }

    public boolean lacks(String... columns) {
        return Stream.of(columns).allMatch(column -> cell(column) == null);
    }

    public void require(String... columns) {
        for (String column : columns) {
            if (cell(column) == null) {
                refuse(column, RefusalCode.MISSING, "填写内容");
            }
        }
    }

    public @Nullable LocalDate date(String column) {
        Cell cell = cell(column);
        if (cell == null) {
            return null;
        }
        Optional<LocalDate> day = Dates.of(cell);
        if (day.isEmpty()) {
            refuse(column, RefusalCode.BAD_DATE, Dates.EXPECTED);
        }
        return day.orElse(null);
    }

    public @Nullable LocalDate dateUpTo(String column, LocalDate last) {
        LocalDate day = date(column);
        if (day != null && day.isAfter(last)) {
            refuse(column, RefusalCode.FUTURE_DATE, "不晚于 " + last);
            return null;
        }
        return day;
    }

    public <T> @Nullable T choice(String column, Choices<T> choices) {
        String word = word(column);
        T meaning = word == null ? null : choices.meaning(word);
        if (word != null && meaning == null) {
            refuse(column, RefusalCode.BAD_VALUE, choices.expected());
        }
        return meaning;
    }

    public @Nullable Integer count(String column) {
        return number(column, Amounts::count, Amounts.WHOLE);
    }

    /** For a number that nothing is counted by: words in its place are let pass and say nothing. */
    public @Nullable Integer wholeNumberIfAny(String column) {
        String word = word(column);
        return word == null ? null : Amounts.count(word).orElse(null);
    }

    /** Yuan in the file, fen here. */
    public @Nullable Long fen(String column) {
        return number(column, Amounts::fen, Amounts.MONEY);
    }

    private <N extends Number> @Nullable N number(String column, Function<String, Optional<N>> parse, String expected) {
        String word = word(column);
        if (word == null) {
            return null;
        }
        Optional<N> number = parse.apply(word);
        if (number.isEmpty()) {
            refuse(column, RefusalCode.BAD_NUMBER, expected);
        } else if (number.get().longValue() < 0) {
            refuse(column, RefusalCode.NEGATIVE, "不小于 0");
            return null;
        }
        return number.orElse(null);
    }

    /** Whether something stands in the column of the national ID, right or wrong. */
    public boolean hasNationalId() {
        Cell cell = cell(NATIONAL_ID);
        return cell != null && !NationalId.even(cell.text()).isEmpty();
    }

    public @Nullable NationalId nationalId() {
        Cell cell = cell(NATIONAL_ID);
        if (cell == null || !hasNationalId()) {
            return null;
        }
        String even = NationalId.even(cell.text());
        Optional<RefusalCode> fault = cell.isNumber() ? Optional.of(RefusalCode.ID_SCIENTIFIC) : NationalId.fault(even);
        fault.ifPresent(code -> refuse(NATIONAL_ID, code, NationalId.EXPECTED));
        return fault.isPresent() ? null : new NationalId(even);
    }

    public void refuse(String column, RefusalCode code, String expected) {
        refuse(column, code, shown(column), expected);
    }

    public void refuse(String column, RefusalCode code, @Nullable String found, String expected) {
        faults.add(new Refusal(sheet, row.number(), column, code, found, expected));
    }

    private @Nullable String shown(String column) {
        Cell cell = cell(column);
        if (cell == null) {
            return null;
        }
        return column.equals(NATIONAL_ID) ? NationalId.even(cell.text()) : Words.tight(cell.text());
    }

    /** What stands under headers that the form does not know, as {@code header:text}. */
    public List<String> others() {
        List<String> others = new ArrayList<>();
        header.others().forEach((at, name) -> {
            Cell cell = row.cell(at);
            if (cell != null) {
                others.add(name + ":" + Words.narrow(cell.text()));
            }
        });
        return others;
    }
}
