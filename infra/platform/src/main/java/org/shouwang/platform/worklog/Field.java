package org.shouwang.platform.worklog;

import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.shouwang.events.codes.Carer;
import org.shouwang.platform.spreadsheet.CheckedRow;
import org.shouwang.platform.spreadsheet.Choices;
import org.shouwang.platform.spreadsheet.Relations;

/**
 * A column of a sheet: how its cell is read, when it must be filled, and what an empty one means.
 *
 * @param otherwise null when an empty cell states nothing
 */
record Field<T>(
        String column,
        BiFunction<CheckedRow, Roster, Optional<T>> read,
        Predicate<CheckedRow> needed,
        @Nullable T otherwise) {

    static Field<String> text(String column) {
        return field(column, row -> row.text(column));
    }

    /** A name: spaces inside do not count. */
    static Field<String> person(String column) {
        return field(column, row -> row.word(column));
    }

    static <T> Field<T> choice(String column, Choices<T> choices) {
        return field(column, row -> row.choice(column, choices));
    }

    static Field<Boolean> yesNo(String column) {
        return choice(column, Choices.YES_NO).or(false);
    }

    static Field<Integer> count(String column) {
        return field(column, row -> row.count(column)).or(0);
    }

    static Field<Long> fen(String column) {
        return field(column, row -> row.fen(column)).or(0L);
    }

    static Field<Carer> relation(String column) {
        return field(column, row -> {
            String words = row.word(column);
            return words == null ? null : Relations.carer(words);
        });
    }

    private static <T> Field<T> field(String column, Function<CheckedRow, @Nullable T> read) {
        return new Field<>(column, (row, roster) -> Optional.ofNullable(read.apply(row)), row -> false, null);
    }

    Field<T> required() {
        return new Field<>(column, read, row -> true, otherwise);
    }

    Field<T> requiredWhen(String other, String says) {
        return new Field<>(column, read, row -> says.equals(row.word(other)), otherwise);
    }

    Field<T> or(T meaning) {
        return new Field<>(column, read, needed, meaning);
    }

    Optional<T> of(CheckedRow row, Roster roster) {
        if (needed.test(row)) {
            row.require(column);
        }
        return read.apply(row, roster).or(() -> Optional.ofNullable(otherwise));
    }
}
