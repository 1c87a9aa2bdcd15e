package org.shouwang.platform.imports;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.shouwang.platform.worklog.LogRow;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Which rows of work logs are recorded, by whichever job. */
final class RecordedRows {

    private final JdbcClient jdbc;

    RecordedRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    private static final String CLAIM = """
            insert into recorded_row (record_key, job_id)
            select key, :job from unnest(cast(:keys as text[])) as key
            on conflict do nothing
            returning record_key
            """;

    /** The rows that nobody recorded before; from now on this job did. */
    List<LogRow> claim(String job, List<LogRow> rows) {
        Set<String> claimed = new HashSet<>(jdbc.sql(CLAIM)
                .param("job", job)
                .param("keys", keys(rows))
                .query(String.class)
                .list());
        return rows.stream().filter(row -> claimed.contains(row.recordKey())).toList();
    }

    private static final String BY_JOB =
            "select count(*) from recorded_row where record_key = any(cast(:keys as text[])) and job_id = :job";

    /** How many of these rows this job recorded, in this life of the process or in an earlier one. */
    int recordedBy(String job, List<LogRow> rows) {
        return jdbc.sql(BY_JOB)
                .param("job", job)
                .param("keys", keys(rows))
                .query(Integer.class)
                .single();
    }

    int known(List<LogRow> rows) {
        return jdbc.sql("select count(*) from recorded_row where record_key = any(cast(:keys as text[]))")
                .param("keys", keys(rows))
                .query(Integer.class)
                .single();
    }

    private static String[] keys(List<LogRow> rows) {
        return rows.stream().map(LogRow::recordKey).toArray(String[]::new);
    }
}
