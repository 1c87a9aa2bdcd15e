package org.shouwang.node.lives;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.shouwang.events.envelope.Envelope;
import org.shouwang.events.envelope.Header;
import org.shouwang.node.identity.NodeIdentity;
import org.shouwang.platform.sync.NodeSync;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** The tables {@code publication_log} and {@code disowned_record}: which number which event has. */
@Component
class PublicationLog implements NodeSync.Log {

    /** Together not larger than a message may be, however large each is. */
    private static final String FRESH = """
            select globalIndex, eventIdentifier, payloadType, payloadRevision, recordedAt, payload
              from (select globalIndex, eventIdentifier, payloadType, payloadRevision, payload,
                           coalesce(convert_from(metaData, 'UTF8')::jsonb ->> 'recordedAt', timeStamp) as recordedAt,
                           sum(length(payload)) over (order by globalIndex) - length(payload) as before
                      from (select * from domain_event_entry
                             where globalIndex > ?
                               and not exists (select 1 from publication_log where event_id = eventIdentifier)
                             order by globalIndex limit ?) as next) as batch
             where before < 4000000
             order by globalIndex
            """;

    /** Beyond the first, 8 MB at a time. */
    private static final String RECORDS = """
            select *
              from (select next.*, sum(length(payload)) over (order by seq) - length(payload) as before
                      from (select l.epoch, l.seq, l.event_id, l.type, l.rev, l.occurred_on, l.recorded_at, l.prev_hash,
                                   l.signature, coalesce(e.payload, r.payload) as payload
                              from publication_log l
                              left join domain_event_entry e on e.eventIdentifier = l.event_id
                              left join returned_record r on r.event_id = l.event_id
                             where l.epoch = ? and l.seq between ? and ?
                             order by l.seq limit ?) as next) as batch
             where before < 8000000
             order by seq
            """;

    private static final String WRITE = """
            insert into publication_log
                   (epoch, seq, event_id, type, rev, occurred_on, recorded_at, prev_hash, hash, signature)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """;

    private static final String HASH_AT = "select hash from publication_log where epoch = ? and seq = ?";

    private static final String HAS = "select exists (select 1 from publication_log where hash = ?)";

    private static final String NEXT_SIGNED =
            "select min(seq) from publication_log where epoch = ? and seq >= ? and signature is not null";

    private static final String DISOWN = """
            with gone as (delete from publication_log where epoch = ? and seq > ? returning epoch, seq, event_id, hash),
                 noted as (insert into disowned_record (epoch, seq, event_id, hash, disowned_at)
                           select epoch, seq, event_id, hash, now() from gone on conflict do nothing)
            select coalesce(min(globalIndex) - 1, ?) from domain_event_entry join gone on eventIdentifier = event_id
            """;

    private static final String SIGN =
            "update publication_log set signature = ? where epoch = ? and seq = ? and signature is null";

    private final JdbcTemplate jdbc;
    private final String node;

    PublicationLog(JdbcTemplate jdbc, NodeIdentity node) {
        this.jdbc = jdbc;
        this.node = node.id();
    }

    /** The next events without a number beyond that index, as many as go under one signature. */
    List<Unpublished> fresh(long beyond) {
        return jdbc.query(FRESH, (row, number) -> unpublished(row), beyond, NodeSync.USUAL_BATCH);
    }

    void write(List<Link> links) {
        jdbc.batchUpdate(WRITE, links, links.size(), (statement, link) -> {
            Header header = link.header();
            statement.setInt(1, header.epoch());
            statement.setLong(2, header.seq());
            statement.setString(3, header.eventId());
            statement.setString(4, header.type());
            statement.setInt(5, header.rev());
            statement.setObject(6, header.occurredOn());
            statement.setString(7, header.recordedAt().toString());
            statement.setString(8, header.prevHash());
            statement.setString(9, link.hash());
            statement.setBytes(10, link.signature());
        });
    }

    /** Records with the bytes they had when they were first sent, the first so many of them. */
    List<Envelope> records(int epoch, long first, long last, int atMost) {
        return jdbc.query(RECORDS, this::record, epoch, first, last, atMost);
    }

    /** The record from there on that carries a signature; empty when there is none. */
    Optional<Long> nextSigned(int epoch, long from) {
        return Optional.ofNullable(jdbc.queryForObject(NEXT_SIGNED, Long.class, epoch, from));
    }

    void sign(int epoch, long seq, byte[] signature) {
        jdbc.update(SIGN, signature, epoch, seq);
    }

    /** Takes the numbers away from all beyond that place; answers with the index up to which all events have theirs. */
    long disown(int epoch, long beyond, long numberedTo) {
        Long index = jdbc.queryForObject(DISOWN, Long.class, epoch, beyond, numberedTo);
        return Math.min(numberedTo, Objects.requireNonNull(index));
    }

    @Override
    public Optional<String> hashAt(int epoch, long seq) {
        return jdbc.queryForList(HASH_AT, String.class, epoch, seq).stream().findFirst();
    }

    @Override
    public boolean has(String hash) {
        return Boolean.TRUE.equals(jdbc.queryForObject(HAS, Boolean.class, hash));
    }

    private static Unpublished unpublished(ResultSet row) throws SQLException {
        return new Unpublished(
                row.getLong("globalIndex"),
                row.getString("eventIdentifier"),
                row.getString("payloadType"),
                row.getInt("payloadRevision"),
                Instant.parse(row.getString("recordedAt")),
                row.getBytes("payload"));
    }

    private Envelope record(ResultSet row, int number) throws SQLException {
        return new Envelope(HeaderOfRow.read(node, row), row.getBytes("payload"), row.getBytes("signature"));
    }
}
