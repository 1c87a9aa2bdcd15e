package org.shouwang.bench;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.shouwang.county.children.Histories;
import org.shouwang.county.children.Recorded;
import org.shouwang.county.replay.Replay;
import org.shouwang.events.EventCatalog;
import org.shouwang.platform.json.EventJson;
import org.shouwang.servers.PostgresServer;
import org.shouwang.servers.PostgresSettings;
import org.springframework.jdbc.core.JdbcTemplate;

/** A county's event store on a real PostgreSQL that forces every commit to disk, filled once and then only read. */
final class BenchStore implements AutoCloseable {

    private static final int ROWS_PER_BATCH = 2_000;
    private static final long SEED = 20240501L;

    private static final String APPEND = """
            insert into domain_event_entry (eventIdentifier, aggregateIdentifier, sequenceNumber, type, timeStamp,
                                            payloadType, payloadRevision, payload, metaData)
            values (?, ?, ?, 'NodeLog', ?, ?, ?, ?, ?)
            """;

    private final PostgresServer server;
    private final HikariDataSource dataSource;
    private final JdbcTemplate jdbc;

    private BenchStore(PostgresServer server, HikariDataSource dataSource) {
        this.server = server;
        this.dataSource = dataSource;
        this.jdbc = new JdbcTemplate(dataSource);
    }

    static BenchStore filled(Path directory, long events) throws SQLException {
        PostgresServer server = PostgresServer.start(
                PostgresSettings.in(directory).with("shared_buffers", "256MB").with("max_wal_size", "2GB"));
        server.createDatabaseIfMissing("county");
        HikariConfig pool = new HikariConfig();
        pool.setJdbcUrl(server.url("county") + "?reWriteBatchedInserts=true");
        pool.setUsername(server.user());
        pool.setPassword(server.password());
        pool.setMaximumPoolSize(24);
        BenchStore store = new BenchStore(server, new HikariDataSource(pool));
        Flyway.configure()
                .dataSource(store.dataSource)
                .locations("classpath:db/platform")
                .load()
                .migrate();
        store.fill(events);
        return store;
    }

    DataSource dataSource() {
        return dataSource;
    }

    JdbcTemplate jdbc() {
        return jdbc;
    }

    String setting(String name) {
        return String.valueOf(jdbc.queryForObject("select current_setting(?)", String.class, name));
    }

    /** The histories of the first so many events. */
    Histories histories(int events) {
        Histories histories = new Histories();
        Replay replay = new Replay(dataSource);
        replay.run(
                replay.cutAt(null),
                by -> {
                    if (histories.size() < events) {
                        histories.add(by);
                    }
                },
                row -> {},
                (reached, last) -> {});
        return histories;
    }

    /** Size of one payload, on average, and of the table with its indexes. */
    Map<String, Object> sizes() {
        return jdbc.queryForMap("""
                select round(avg(length(payload))) as payload, count(*) as events,
                       pg_size_pretty(pg_total_relation_size('domain_event_entry')) as total
                  from domain_event_entry
                """);
    }

    private void fill(long events) throws SQLException {
        jdbc.execute("truncate domain_event_entry, token_entry restart identity");
        try (Connection connection = dataSource.getConnection();
                PreparedStatement insert = connection.prepareStatement(APPEND)) {
            connection.setAutoCommit(false);
            List<Recorded> batch = new ArrayList<>(ROWS_PER_BATCH);
            GeneratedCounty.tell(SEED, events, by -> {
                batch.add(by);
                if (batch.size() == ROWS_PER_BATCH) {
                    append(insert, batch);
                }
            });
            append(insert, batch);
            connection.commit();
        }
        jdbc.execute("vacuum (freeze, analyze) domain_event_entry");
        jdbc.execute("checkpoint");
    }

    private static void append(PreparedStatement insert, List<Recorded> batch) {
        try {
            for (Recorded by : batch) {
                bind(insert, by);
                insert.addBatch();
            }
            insert.executeBatch();
            insert.getConnection().commit();
            batch.clear();
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    private static void bind(PreparedStatement insert, Recorded by) throws SQLException {
        EventCatalog.Entry entry = EventCatalog.of(by.event().getClass()).orElseThrow();
        String metaData = "{\"node\":\"%s\",\"epoch\":%d,\"seq\":%d,\"recordedAt\":\"%s\"}"
                .formatted(by.node(), by.epoch(), by.seq(), by.recordedAt());
        insert.setString(1, by.eventId());
        insert.setString(2, by.node() + "/" + by.epoch());
        insert.setLong(3, by.seq());
        insert.setString(4, by.receivedAt().toString());
        insert.setString(5, entry.name());
        insert.setString(6, Integer.toString(entry.revision()));
        insert.setBytes(7, EventJson.write(by.event()));
        insert.setBytes(8, metaData.getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public void close() {
        dataSource.close();
        server.close();
    }
}
