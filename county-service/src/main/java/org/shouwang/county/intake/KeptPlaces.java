package org.shouwang.county.intake;

import java.time.Instant;
import org.axonframework.common.DateTimeUtils;
import org.shouwang.events.envelope.Header;
import org.shouwang.platform.sync.Arrival;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Places in a node's log that stand empty in the store, because nobody could read the record when its turn came. */
@Repository
class KeptPlaces {

    private static final String IS_KEPT = """
            select exists (select from intake
                            where node = :node and epoch = :epoch and seq = :seq and hash = :hash
                              and global_index is null)
            """;

    private static final String IS_TAKEN = """
            select exists (select from intake
                            where node = :node and epoch = :epoch and seq = :seq and hash = :hash
                              and global_index is not null)
                or exists (select from held_record
                            where node = :node and epoch = :epoch and seq = :seq and hash = :hash)
            """;

    /** Both or neither: an event id that the store has already fills no place. */
    private static final String FILL = """
            with appended as (
              insert into domain_event_entry (eventIdentifier, aggregateIdentifier, sequenceNumber, type, timeStamp,
                                              payloadType, payloadRevision, payload, metaData)
              values (:id, :stream, :seq, 'NodeLog', :stamp, :type, :rev, :payload, :meta)
              on conflict (eventIdentifier) do nothing
              returning globalIndex)
            update intake set global_index = appended.globalIndex
              from appended
             where node = :node and epoch = :epoch and seq = :seq
            """;

    private final JdbcClient jdbc;

    KeptPlaces(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    boolean isKeptFor(Arrival record) {
        return ask(IS_KEPT, record);
    }

    /** The very record is in the store, or held until its turn comes. */
    boolean isTaken(Arrival record) {
        return ask(IS_TAKEN, record);
    }

    /** False when another record of the store has its event id. */
    boolean fill(Arrival record, Instant receivedAt) {
        Header header = record.opened().header();
        return place(FILL, record)
                        .param("id", header.eventId())
                        .param("stream", record.log().stream())
                        .param("stamp", DateTimeUtils.formatInstant(receivedAt))
                        .param("type", header.type())
                        .param("rev", Integer.toString(header.rev()))
                        .param("payload", record.opened().payload())
                        .param("meta", StoreTables.metaData(header))
                        .update()
                == 1;
    }

    private boolean ask(String question, Arrival record) {
        return place(question, record)
                .param("hash", record.opened().hash())
                .query(Boolean.class)
                .single();
    }

    private JdbcClient.StatementSpec place(String sql, Arrival record) {
        return jdbc.sql(sql)
                .param("node", record.log().node())
                .param("epoch", record.log().epoch())
                .param("seq", record.seq());
    }
}
