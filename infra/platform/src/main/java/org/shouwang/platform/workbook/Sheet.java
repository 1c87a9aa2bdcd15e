package org.shouwang.platform.workbook;

import java.util.List;
import java.util.Optional;

/** A sheet's rows from top to bottom; rows without a filled cell may be left out. */
public record Sheet(String name, List<Row> rows) {

    public Optional<Row> row(int number) {
        return rows.stream().filter(row -> row.number() == number).findFirst();
    }
}
