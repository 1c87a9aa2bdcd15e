package org.shouwang.platform.workbook;

import java.util.SortedMap;
import org.jspecify.annotations.Nullable;

/** A row under the number that Excel shows; only filled cells are in it, by column from 0. */
public record Row(int number, SortedMap<Integer, Cell> cells) {

    public @Nullable Cell cell(int column) {
        return cells.get(column);
    }

    public boolean isEmpty() {
        return cells.isEmpty();
    }
}
