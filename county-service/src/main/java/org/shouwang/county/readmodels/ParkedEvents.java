package org.shouwang.county.readmodels;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What read models could not take in, for people to look at. */
final class ParkedEvents {

    /** An event, where it stands in which log, and why it is here; without a cause it waits behind another. */
    record Parked(
            String processor,
            String eventId,
            String type,
            @Nullable String log,
            @Nullable Long seq,
            Instant since,
            @Nullable String cause) {}

    private static final int SHOWN = 200;

    private final JdbcClient jdbc;

    ParkedEvents(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    private static final String LIST = """
            select processingGroup, eventIdentifier, payloadType, aggregateIdentifier, sequenceNumber, enqueuedAt, causeMessage
            from dead_letter_entry where processingGroup like 'rm\\_%' order by enqueuedAt, sequenceIndex limit ?
            """;

    /** The oldest of them. */
    List<Parked> list() {
        return jdbc.sql(LIST)
                .param(SHOWN)
                .query((row, n) -> new Parked(
                        row.getString(1),
                        row.getString(2),
                        row.getString(3),
                        row.getString(4),
                        row.getObject(5, Long.class),
                        Instant.parse(row.getString(6)),
                        row.getString(7)))
                .list();
    }
}
