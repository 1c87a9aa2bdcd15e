package org.shouwang.platform.imports;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.json.JsonMapper;

/** The jobs as the database keeps them; all but the file itself is light enough to be listed. */
final class ImportJobs {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private static final String COLUMNS = """
            select id, kind, file_name, day_of_import, created_at, recorded_at, state, confirmed, reading,
                   total, done, added, unchanged, corrected, error
              from import_job
            """;

    private final JdbcClient jdbc;

    ImportJobs(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    private static final String ADD = """
            insert into import_job (id, kind, file_name, content, day_of_import, created_at, recorded_at, state, confirmed)
            values (:id, :kind, :file, :content, :day, :created, :recorded, 'RUNNING', :confirmed)
            """;

    void add(ImportJob job, byte[] content) {
        jdbc.sql(ADD)
                .param("id", job.id())
                .param("kind", job.kind().name())
                .param("file", job.fileName())
                .param("content", content)
                .param("day", job.dayOfImport())
                .param("created", Timestamp.from(job.createdAt()))
                .param("recorded", timestamp(job.recordedAt()))
                .param("confirmed", job.confirmed())
                .update();
    }

    Optional<ImportJob> find(String id) {
        return jdbc.sql(COLUMNS + " where id = :id")
                .param("id", id)
                .query(ImportJobs::job)
                .optional();
    }

    List<ImportJob> latest(int limit) {
        return jdbc.sql(COLUMNS + " order by created_at desc, id limit :limit")
                .param("limit", limit)
                .query(ImportJobs::job)
                .list();
    }

    Optional<ImportJob> nextRunning() {
        return jdbc.sql(COLUMNS + " where state = 'RUNNING' order by turn limit 1")
                .query(ImportJobs::job)
                .optional();
    }

    byte[] content(String id) {
        return jdbc.sql("select content from import_job where id = :id")
                .param("id", id)
                .query(byte[].class)
                .single();
    }

    private static final String CONFIRM = """
            update import_job
               set state = 'RUNNING', confirmed = true, error = null, turn = nextval('import_turn'),
                   recorded_at = coalesce(recorded_at, :now)
             where id = :id and state in ('READ', 'FAILED')
            """;

    /** Also tries a failed job again. False when there was nothing to confirm. */
    boolean confirm(String id, Instant now) {
        return jdbc.sql(CONFIRM)
                        .param("id", id)
                        .param("now", Timestamp.from(now))
                        .update()
                == 1;
    }

    private static final String KEEP_READING =
            "update import_job set reading = cast(:reading as json), total = :total where id = :id";

    void keep(String id, ImportReading reading) {
        jdbc.sql(KEEP_READING)
                .param("reading", JSON.writeValueAsString(reading))
                .param("total", reading.accepted())
                .param("id", id)
                .update();
    }

    private static final String PROGRESS = """
            update import_job set done = :done, added = :added, unchanged = :unchanged, corrected = :corrected
             where id = :id
            """;

    void progress(String id, int done, LedgerOutcome outcome) {
        jdbc.sql(PROGRESS)
                .param("done", done)
                .param("added", outcome.added())
                .param("unchanged", outcome.unchanged())
                .param("corrected", outcome.corrected())
                .param("id", id)
                .update();
    }

    void finish(String id, ImportJob.State state, @Nullable String error) {
        jdbc.sql("update import_job set state = :state, error = :error where id = :id")
                .param("state", state.name())
                .param("error", error)
                .param("id", id)
                .update();
    }

    private static ImportJob job(ResultSet row, int number) throws SQLException {
        String reading = row.getString("reading");
        return new ImportJob(
                row.getString("id"),
                ImportJob.Kind.valueOf(row.getString("kind")),
                row.getString("file_name"),
                row.getObject("day_of_import", LocalDate.class),
                row.getTimestamp("created_at").toInstant(),
                instant(row.getTimestamp("recorded_at")),
                ImportJob.State.valueOf(row.getString("state")),
                row.getBoolean("confirmed"),
                reading == null ? null : JSON.readValue(reading, ImportReading.class),
                row.getInt("total"),
                row.getInt("done"),
                new LedgerOutcome(row.getInt("added"), row.getInt("unchanged"), row.getInt("corrected")),
                row.getString("error"));
    }

    private static @Nullable Timestamp timestamp(@Nullable Instant instant) {
        return instant == null ? null : Timestamp.from(instant);
    }

    private static @Nullable Instant instant(@Nullable Timestamp timestamp) {
        return timestamp == null ? null : timestamp.toInstant();
    }
}
