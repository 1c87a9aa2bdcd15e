package org.shouwang.platform.worklog;

import java.util.List;
import java.util.Map;
import org.shouwang.platform.spreadsheet.Refusal;

/**
 * What a work log holds, sheets in the order of the form whatever their order in the file.
 *
 * @param acceptedBySheet every sheet of the form that the file has, also with 0
 * @param notRecords filled rows that are no records, only sheets that have some
 */
public record WorkLogReading(
        List<LogRow> accepted,
        List<Refusal> refused,
        Map<String, Integer> acceptedBySheet,
        Map<String, List<Integer>> notRecords) {}
