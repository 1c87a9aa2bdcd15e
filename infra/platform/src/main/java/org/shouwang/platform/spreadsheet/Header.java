package org.shouwang.platform.spreadsheet;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.shouwang.platform.workbook.Row;

/**
 * Where the columns of a form stand in a file. Of two columns with the same header the left one is meant.
 *
 * @param columns by main header
 * @param others headers that the form does not know, as written, by column
 */
public record Header(int row, Map<String, Integer> columns, SortedMap<Integer, String> others) {

    public static Header of(Row row, Collection<Column> form) {
        Map<String, String> names = form.stream()
                .flatMap(column -> column.headers().map(text -> Map.entry(text, column.name())))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
        Map<String, Integer> columns = new HashMap<>();
        SortedMap<Integer, String> others = new TreeMap<>();
        row.cells().forEach((at, cell) -> {
            String name = names.get(Words.header(cell.text()));
            if (name == null || columns.putIfAbsent(name, at) != null) {
                others.put(at, Words.tight(cell.text()));
            }
        });
        return new Header(row.number(), columns, others);
    }

    public boolean has(String column) {
        return columns.containsKey(column);
    }
}
