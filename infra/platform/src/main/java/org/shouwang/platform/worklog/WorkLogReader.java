package org.shouwang.platform.worklog;

import java.io.InputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/** Reads a work log; {@code dayOfImport} is the last day a fact may have. */
public final class WorkLogReader {

    private WorkLogReader() {}

    /** The log of a school or village; {@code newId} gives the ids of legal cases and harm reports. */
    public static WorkLogReading read(
            InputStream in, LocalDate dayOfImport, Roster roster, Pseudonyms people, Supplier<String> newId) {
        return new WorkLogReading(List.of(), List.of(), Map.of(), Map.of());
    }

    /** The county's own log: the sheets in which no child is named, and 联席会议. */
    public static WorkLogReading readOfCounty(InputStream in, LocalDate dayOfImport) {
        return new WorkLogReading(List.of(), List.of(), Map.of(), Map.of());
    }
}
