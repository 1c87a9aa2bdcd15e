package org.shouwang.county.sample;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.shouwang.county.sample.SomeCounty.Told;
import org.shouwang.events.EventCatalog;
import org.shouwang.platform.eventstore.AppendLock;
import org.shouwang.platform.json.EventJson;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Puts events into the county's store as the intake does: one aggregate per node and epoch, dense numbers going on. */
public final class CountyStore {

    private static final Instant START = Instant.parse("2026-01-05T00:00:00Z");

    private final JdbcTemplate jdbc;
    private final TransactionTemplate transaction;
    private final Map<String, Long> seqs = new HashMap<>();
    private long appended;

    public CountyStore(DataSource dataSource) {
        this.jdbc = new JdbcTemplate(dataSource);
        this.transaction = new TransactionTemplate(new DataSourceTransactionManager(dataSource));
        jdbc.query(KNOWN, row -> {
            seqs.put(row.getString(1), row.getLong(2));
            appended += row.getLong(3);
        });
    }

    private static final String KNOWN = """
            select split_part(aggregateIdentifier, '/', 1), max(sequenceNumber), count(*)
            from domain_event_entry group by aggregateIdentifier
            """;

    private static final String APPEND = """
            insert into domain_event_entry (eventIdentifier, aggregateIdentifier, sequenceNumber, type, timeStamp,
                                            payloadType, payloadRevision, payload, metaData)
            values (?, ?, ?, 'NodeLog', ?, ?, ?, ?, ?)
            """;

    /** All in one transaction. */
    public void append(List<Told> told) {
        transaction.executeWithoutResult(status -> {
            AppendLock.take(jdbc);
            jdbc.batchUpdate(APPEND, told.stream().map(this::row).toList());
        });
    }

    public void appendUnreadable(String node, String type, String payload) {
        Object[] row = row(node, type, 1, payload.getBytes(StandardCharsets.UTF_8));
        transaction.executeWithoutResult(status -> {
            AppendLock.take(jdbc);
            jdbc.update(APPEND, row);
        });
    }

    public long appended() {
        return appended;
    }

    private Object[] row(Told told) {
        EventCatalog.Entry entry = EventCatalog.of(told.event().getClass()).orElseThrow();
        return row(told.node(), entry.name(), entry.revision(), EventJson.write(told.event()));
    }

    private Object[] row(String node, String type, int revision, byte[] payload) {
        long seq = seqs.merge(node, 1L, Long::sum);
        appended++;
        String receivedAt = START.plus(Duration.ofMinutes(appended)).toString().replace("Z", ".000Z");
        String metaData = """
                {"node":"%s","epoch":1,"seq":%d,"recordedAt":"%s"}""".formatted(node, seq, START);
        return new Object[] {
            UUID.nameUUIDFromBytes((node + seq).getBytes(StandardCharsets.UTF_8))
                    .toString(),
            node + "/1",
            seq,
            receivedAt,
            type,
            Integer.toString(revision),
            payload,
            metaData.getBytes(StandardCharsets.UTF_8)
        };
    }
}
