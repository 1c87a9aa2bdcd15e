package org.shouwang.county.intake;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.support.SqlArrayValue;

/** Rows as one array a column, so that one statement with {@code unnest} takes thousands of them. */
final class Columns<T> {

    private final List<T> rows;
    private final Map<String, Object> params = new HashMap<>();

    Columns(List<T> rows) {
        this.rows = rows;
    }

    Columns<T> text(String name, Function<T, String> column) {
        return column(name, "text", column);
    }

    Columns<T> integer(String name, Function<T, Integer> column) {
        return column(name, "integer", column);
    }

    Columns<T> bigint(String name, Function<T, Long> column) {
        return column(name, "bigint", column);
    }

    Columns<T> bool(String name, Function<T, Boolean> column) {
        return column(name, "boolean", column);
    }

    Columns<T> bytea(String name, Function<T, byte @Nullable []> column) {
        byte @Nullable [][] values = rows.stream().map(column).toArray(byte[][]::new);
        params.put(name, new SqlArrayValue("bytea", (Object[]) values));
        return this;
    }

    Columns<T> same(String name, Object value) {
        params.put(name, value);
        return this;
    }

    Map<String, Object> params() {
        return params;
    }

    private Columns<T> column(String name, String type, Function<T, ?> column) {
        params.put(name, new SqlArrayValue(type, rows.stream().map(column).toArray()));
        return this;
    }
}
