package org.shouwang.county.intake;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.axonframework.common.DateTimeUtils;
import org.shouwang.events.envelope.Header;
import org.shouwang.platform.sync.Judged;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Records into the county's event store, payload bytes verbatim, and one {@code intake} row for each. In the store the log
 * of a node is one stream; the event's time is the time of receipt, and what the node said of it is metadata.
 */
@Repository
class StoreTables {

    private static final String LAST_TIME =
            "select timeStamp from domain_event_entry order by globalIndex desc limit 1";

    /** An event id that the store has already is left out, and its record's row has no index. */
    private static final String APPEND = """
            with record as materialized (
              select *
                from unnest(:streams, :nodes, :epochs, :seqs, :ids, :types, :revs, :payloads, :metas, :hashes, :prevs,
                            :headers, :signatures)
                     with ordinality
                     as arrived (stream, node, epoch, seq, event_id, type, rev, payload, meta, hash, prev_hash,
                                 header, signature, place)),
            appended as (
              insert into domain_event_entry (eventIdentifier, aggregateIdentifier, sequenceNumber, type, timeStamp,
                                              payloadType, payloadRevision, payload, metaData)
              select event_id, stream, seq, 'NodeLog', :stamp, type, rev, payload, meta from record order by place
              on conflict (eventIdentifier) do nothing
              returning globalIndex, aggregateIdentifier, sequenceNumber),
            kept as (
              insert into intake (node, epoch, seq, event_id, type, hash, prev_hash, global_index, received_at, header,
                                  signature)
              select node, epoch, seq, event_id, type, hash, prev_hash, globalIndex, :at, header, signature
                from record left join appended on aggregateIdentifier = stream and sequenceNumber = seq
              returning hash, global_index)
            select hash from kept where global_index is null
            """;

    private static final String KEEP_PLACE = """
            insert into intake (node, epoch, seq, event_id, type, hash, prev_hash, received_at, header, signature)
            select node, epoch, seq, event_id, type, hash, prev_hash, :at, header, signature
              from unnest(:nodes, :epochs, :seqs, :ids, :types, :hashes, :prevs, :headers, :signatures)
                   as parked (node, epoch, seq, event_id, type, hash, prev_hash, header, signature)
            """;

    private static final String WITH_THESE_IDS = """
            select eventIdentifier, aggregateIdentifier, payloadType, payload
              from domain_event_entry where eventIdentifier in (:ids)
            """;

    private final JdbcClient jdbc;

    StoreTables(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Never before the last event of the store, so that "known at" is a place in it even when the clock goes back. */
    Instant timeOfReceipt(Instant now) {
        Instant last = jdbc.sql(LAST_TIME)
                .query(String.class)
                .optional()
                .map(DateTimeUtils::parseInstant)
                .map(Instant::from)
                .orElse(Instant.MIN);
        return now.isBefore(last) ? last : now;
    }

    /** Returns the hashes of those whose event id another record has: they keep their place, but are not in the store. */
    Set<String> append(List<Judged> records, Instant receivedAt, OffsetDateTime at) {
        Columns<Judged> rows = identity(records)
                .text("streams", judged -> judged.arrival().log().stream())
                .text("revs", judged -> Integer.toString(header(judged).rev()))
                .bytea("payloads", judged -> judged.arrival().opened().payload())
                .bytea("metas", judged -> metaData(header(judged)))
                .same("stamp", DateTimeUtils.formatInstant(receivedAt))
                .same("at", at);
        return new HashSet<>(
                jdbc.sql(APPEND).params(rows.params()).query(String.class).list());
    }

    /**
     * Of records whose event id is taken, the hashes of those that say what the same node said before under that id: an event
     * that was numbered anew in a later life, when its node did not know yet that the county had it.
     */
    Set<String> saidBefore(List<Judged> taken) {
        Map<String, Judged> byId = new HashMap<>();
        taken.forEach(judged -> byId.put(header(judged).eventId(), judged));
        Set<String> said = new HashSet<>();
        jdbc.sql(WITH_THESE_IDS).param("ids", byId.keySet()).query(row -> {
            Judged again = Objects.requireNonNull(byId.get(row.getString("eventIdentifier")));
            boolean same = row.getString("aggregateIdentifier")
                            .startsWith(header(again).node() + "/")
                    && row.getString("payloadType").equals(header(again).type())
                    && Arrays.equals(
                            row.getBytes("payload"), again.arrival().opened().payload());
            if (same) {
                said.add(again.hash());
            }
        });
        return said;
    }

    /** For records whose payload is parked: the log goes on after them. */
    void keepPlace(List<Judged> records, OffsetDateTime at) {
        jdbc.sql(KEEP_PLACE).params(identity(records).same("at", at).params()).update();
    }

    private static Columns<Judged> identity(List<Judged> records) {
        return new Columns<>(records)
                .text("nodes", judged -> header(judged).node())
                .integer("epochs", judged -> header(judged).epoch())
                .bigint("seqs", judged -> header(judged).seq())
                .text("ids", judged -> header(judged).eventId())
                .text("types", judged -> header(judged).type())
                .text("hashes", Judged::hash)
                .text("prevs", judged -> header(judged).prevHash())
                .text("headers", judged -> new String(header(judged).toBytes(), StandardCharsets.UTF_8))
                .bytea("signatures", judged -> judged.arrival().opened().signature());
    }

    private static Header header(Judged judged) {
        return judged.arrival().opened().header();
    }

    /** Node names come from enrolment and have no character that JSON would escape. */
    static byte[] metaData(Header header) {
        return """
                {"node":"%s","epoch":%d,"seq":%d,"recordedAt":"%s"}""".formatted(header.node(), header.epoch(), header.seq(), header.recordedAt())
                .getBytes(StandardCharsets.UTF_8);
    }
}
