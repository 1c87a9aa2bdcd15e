package org.shouwang.node.publication;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.shouwang.events.envelope.Envelope;
import org.shouwang.events.envelope.Hashes;
import org.shouwang.events.envelope.Header;
import org.shouwang.node.identity.NodeIdentity;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** The table {@code publication_log}; whoever writes it is inside the processor's transaction. */
@Component
class PublicationLog {

    /** The first life of this node's log; another begins when the log was rewound. */
    static final int EPOCH = 1;

    private static final String HEAD =
            "select seq, global_index, hash from publication_log where epoch = ? order by seq desc limit 1";

    private static final String FRESH = """
            select globalIndex, eventIdentifier, payloadType, payloadRevision, payload,
                   coalesce(convert_from(metaData, 'UTF8')::jsonb ->> 'recordedAt', timeStamp) as recordedAt
              from domain_event_entry
             where globalIndex > ? and globalIndex <= ?
             order by globalIndex
            """;

    private static final String KNOWN = """
            select l.seq, l.event_id, l.type, l.rev, l.occurred_on, l.recorded_at, l.prev_hash, e.payload
              from publication_log l join domain_event_entry e on e.globalIndex = l.global_index
             where l.epoch = ? and l.global_index >= ? and l.global_index <= ?
             order by l.seq
            """;

    private static final String WRITE = """
            insert into publication_log
                   (epoch, seq, global_index, event_id, type, rev, occurred_on, recorded_at, prev_hash, hash)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """;

    private static final String ACKNOWLEDGED =
            "update publication_log set acknowledged_at = ? where epoch = ? and seq between ? and ?";

    /** Where the log ends: the last number given, the last event that has one, and its hash. */
    record Head(long seq, long index, String hash) {}

    private final JdbcTemplate jdbc;
    private final String node;
    private final Clock clock;

    PublicationLog(JdbcTemplate jdbc, NodeIdentity node, Clock clock) {
        this.jdbc = jdbc;
        this.node = node.id();
        this.clock = clock;
    }

    Head head() {
        return jdbc.query(HEAD, PublicationLog::headOf, EPOCH).stream()
                .findFirst()
                .orElse(new Head(0, 0, Hashes.NONE));
    }

    /** Numbers every event up to that index that has no number yet, and chains it to the one before. */
    void continueTo(long index) {
        Chain chain = new Chain(node, head());
        List<Link> links = jdbc.query(FRESH, (row, number) -> chain.next(unpublished(row)), head().index(), index);
        jdbc.batchUpdate(WRITE, links, links.size(), (statement, link) -> {
            Header header = link.header();
            statement.setInt(1, header.epoch());
            statement.setLong(2, header.seq());
            statement.setLong(3, link.index());
            statement.setString(4, header.eventId());
            statement.setString(5, header.type());
            statement.setInt(6, header.rev());
            statement.setObject(7, header.occurredOn());
            statement.setString(8, header.recordedAt().toString());
            statement.setString(9, header.prevHash());
            statement.setString(10, link.hash());
        });
    }

    /** The records of those events, with the bytes they had when they were first sent. */
    List<Envelope> between(long firstIndex, long lastIndex) {
        return jdbc.query(KNOWN, this::record, EPOCH, firstIndex, lastIndex);
    }

    void acknowledged(long firstSeq, long lastSeq) {
        jdbc.update(ACKNOWLEDGED, Timestamp.from(clock.instant()), EPOCH, firstSeq, lastSeq);
    }

    private static Head headOf(ResultSet row, int number) throws SQLException {
        return new Head(row.getLong("seq"), row.getLong("global_index"), row.getString("hash"));
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
        Header header = new Header(
                Header.SUITE,
                node,
                EPOCH,
                row.getLong("seq"),
                row.getString("event_id"),
                row.getString("type"),
                row.getInt("rev"),
                row.getObject("occurred_on", LocalDate.class),
                Instant.parse(row.getString("recorded_at")),
                row.getString("prev_hash"));
        return Envelope.unsigned(header, row.getBytes("payload"));
    }
}
