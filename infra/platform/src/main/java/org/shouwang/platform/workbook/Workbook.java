package org.shouwang.platform.workbook;

import java.io.InputStream;
import java.util.List;

/** The sheets of a file in its own order. */
public record Workbook(List<Sheet> sheets) {

    /** Reads an .xlsx whole; anything else is an {@link UnreadableWorkbook}. */
    public static Workbook read(InputStream in) {
        return new WorkbookFile(in).read();
    }
}
