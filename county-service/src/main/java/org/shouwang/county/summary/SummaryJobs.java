package org.shouwang.county.summary;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.shouwang.county.summary.SummaryWriting.Written;
import org.shouwang.county.summary.document.SummaryFile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

/** The summaries asked for and their files, in the county's database. */
final class SummaryJobs {

    private static final int TRIES = 3;

    private final JdbcClient jdbc;
    private final TransactionOperations transactions;

    SummaryJobs(JdbcClient jdbc, TransactionOperations transactions) {
        this.jdbc = jdbc;
        this.transactions = transactions;
    }

    private static final String ASK = """
            insert into summary_job (id, year, definition, known_at, evidence, state, asked_at)
            values (:id, :year, :definition, :knownAt, :evidence, 'WAITING', :askedAt)
            """;

    void ask(UUID id, Wanted wanted, Instant askedAt) {
        jdbc.sql(ASK)
                .param("id", id)
                .param("year", wanted.year())
                .param("definition", wanted.definition())
                .param("knownAt", timestamp(wanted.knownAt()))
                .param("evidence", wanted.evidence())
                .param("askedAt", Timestamp.from(askedAt))
                .update();
    }

    private static final String GIVE_UP = """
            update summary_job
               set state = 'FAILED', finished_at = now(), error = 'the process that wrote it ended, three times'
             where state = 'RUNNING' and claimed_until < now() and tries >= :tries
            """;

    private static final String CLAIM = """
            update summary_job
               set state = 'RUNNING', tries = tries + 1, done = 0, total = 0,
                   claimed_until = now() + make_interval(secs => :seconds)
             where id = (select id from summary_job
                          where state = 'WAITING' or state = 'RUNNING' and claimed_until < now()
                          order by asked_at limit 1
                            for update skip locked)
            returning id
            """;

    /** Takes the oldest summary that nobody is writing. */
    Optional<SummaryJob> claim(Duration forHowLong) {
        jdbc.sql(GIVE_UP).param("tries", TRIES).update();
        return jdbc.sql(CLAIM)
                .param("seconds", forHowLong.toSeconds())
                .query(UUID.class)
                .optional()
                .flatMap(this::find);
    }

    private static final String KEEP = """
            update summary_job
               set done = :done, total = :total, claimed_until = now() + make_interval(secs => :seconds)
             where id = :id and state = 'RUNNING'
            """;

    void keep(UUID id, long done, long total, Duration forHowLong) {
        jdbc.sql(KEEP)
                .param("id", id)
                .param("done", done)
                .param("total", total)
                .param("seconds", forHowLong.toSeconds())
                .update();
    }

    private static final String PUT_BACK =
            "update summary_job set state = 'WAITING', tries = tries - 1 where id = :id and state = 'RUNNING'";

    /** For another time: this process is ending. */
    void putBack(UUID id) {
        jdbc.sql(PUT_BACK).param("id", id).update();
    }

    private static final String FILE = """
            insert into summary_file (summary, name, content_type, bytes) values (:id, :name, :type, :bytes)
            on conflict (summary, name) do update set bytes = excluded.bytes, content_type = excluded.content_type
            """;

    private static final String FINISH = """
            update summary_job
               set state = 'DONE', finished_at = now(), events = :events, unreadable = :unreadable, hash = :hash,
                   done = total, error = null
             where id = :id
            """;

    void finish(UUID id, Written written) {
        transactions.executeWithoutResult(status -> {
            for (SummaryFile file : written.files()) {
                jdbc.sql(FILE)
                        .param("id", id)
                        .param("name", file.name())
                        .param("type", file.contentType())
                        .param("bytes", file.bytes())
                        .update();
            }
            jdbc.sql(FINISH)
                    .param("id", id)
                    .param("events", written.account().knowledge().events())
                    .param(
                            "unreadable",
                            written.account().knowledge().unreadable().size())
                    .param("hash", written.account().fingerprint())
                    .update();
        });
    }

    private static final String FAIL =
            "update summary_job set state = 'FAILED', finished_at = now(), error = :error where id = :id";

    void fail(UUID id, String error) {
        jdbc.sql(FAIL).param("id", id).param("error", error).update();
    }

    private static final String JOBS = """
            select job.*, array(select name from summary_file where summary = job.id order by name) as files
              from summary_job job
            """;

    Optional<SummaryJob> find(UUID id) {
        return jdbc.sql(JOBS + " where id = :id")
                .param("id", id)
                .query(SummaryJobs::job)
                .optional();
    }

    List<SummaryJob> latest(int howMany) {
        return jdbc.sql(JOBS + " order by asked_at desc limit :howMany")
                .param("howMany", howMany)
                .query(SummaryJobs::job)
                .list();
    }

    private static final String BYTES =
            "select name, content_type, bytes from summary_file where summary = :id and name = :name";

    Optional<SummaryFile> file(UUID id, String name) {
        return jdbc.sql(BYTES)
                .param("id", id)
                .param("name", name)
                .query((row, number) ->
                        new SummaryFile(row.getString("name"), row.getString("content_type"), row.getBytes("bytes")))
                .optional();
    }

    private static SummaryJob job(ResultSet row, int number) throws SQLException {
        return new SummaryJob(
                row.getObject("id", UUID.class),
                new Wanted(
                        row.getInt("year"),
                        row.getString("definition"),
                        instant(row, "known_at"),
                        row.getBoolean("evidence")),
                SummaryJob.State.valueOf(row.getString("state")),
                row.getLong("done"),
                row.getLong("total"),
                row.getObject("events", Long.class),
                row.getObject("unreadable", Long.class),
                row.getString("hash"),
                row.getString("error"),
                row.getTimestamp("asked_at").toInstant(),
                instant(row, "finished_at"),
                List.of((String[]) row.getArray("files").getArray()));
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        Timestamp timestamp = row.getTimestamp(column);
        return timestamp == null ? null : timestamp.toInstant();
    }

    private static @Nullable Timestamp timestamp(@Nullable Instant instant) {
        return instant == null ? null : Timestamp.from(instant);
    }
}
