package org.shouwang.platform.worklog;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.shouwang.events.Event;
import org.shouwang.platform.spreadsheet.CheckedRow;
import org.shouwang.platform.spreadsheet.Column;

/** A sheet of the log: its name, its columns after date and child, and what a row of it tells. */
record SheetForm(String name, boolean ofChild, List<Field<?>> fields, Function<LogEntry, List<Event>> events) {

    static final String DATE = "日期";
    static final String CHILD = "儿童姓名";

    private static final List<Column> ALWAYS = List.of(
            Column.of(DATE), Column.of(CHILD, "姓名", "学生姓名"), Column.of(CheckedRow.NATIONAL_ID, "身份证号", "身份证号码"));

    /** One record about one child, who must be on the unit's roster. */
    static SheetForm ofChild(String name, List<Field<?>> fields, Function<LogEntry, List<Event>> events) {
        return new SheetForm(name, true, fields, events);
    }

    /** One record of the unit's work that names no child, or names children in a column of its own. */
    static SheetForm ofUnit(String name, List<Field<?>> fields, Function<LogEntry, List<Event>> events) {
        return new SheetForm(name, false, fields, events);
    }

    List<Column> columns() {
        return Stream.concat(ALWAYS.stream(), fields.stream().map(field -> Column.of(field.column())))
                .toList();
    }
}
