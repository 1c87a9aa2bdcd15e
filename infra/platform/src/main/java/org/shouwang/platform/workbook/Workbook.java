package org.shouwang.platform.workbook;

import java.io.InputStream;
import java.util.List;
import java.util.Optional;

/** The sheets of a file in its own order. */
public record Workbook(List<Sheet> sheets) {

    public Optional<Sheet> sheet(String name) {
        return sheets.stream()
                .filter(sheet -> Spaces.strip(sheet.name()).equals(name))
                .findFirst();
    }

    /** Reads an .xlsx whole; anything else is an {@link UnreadableWorkbook}. */
    public static Workbook read(InputStream in) {
        return new WorkbookFile(in).read();
    }
}
