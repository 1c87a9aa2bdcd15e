package org.shouwang.county.intake;

import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;
import org.shouwang.events.envelope.Header;
import org.shouwang.platform.sync.Arrival;
import org.shouwang.platform.sync.Judged;
import org.shouwang.platform.sync.ParkReason;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The records kept aside, each with its bytes as they came. */
@Repository
class ParkedRecords {

    /** Bytes that are parked again are open again, for the reason that holds now. */
    private static final String PARK = """
            insert into parked_record (node, reason, detail, epoch, seq, type, header, received_at, bytes)
            values (:node, :reason, :detail, :epoch, :seq, :type, :header, :at, :bytes)
            on conflict (node, sha256(bytes))
            do update set reason = excluded.reason, detail = excluded.detail,
                          resolved_at = null, outcome = null, resolved_by = null
            returning xmax = 0
            """;

    private static final String REASON =
            "select reason from parked_record where node = :node and sha256(bytes) = sha256(:bytes)";

    private final JdbcClient jdbc;

    ParkedRecords(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** False when the same bytes of the same node are parked already. */
    boolean park(Judged judged, OffsetDateTime at) {
        Header header = judged.arrival().envelope() == null
                ? null
                : judged.arrival().envelope().header();
        return jdbc.sql(PARK)
                .param("node", judged.arrival().node())
                .param("reason", String.valueOf(judged.verdict().reason()))
                .param("detail", detail(judged))
                .param("epoch", header == null ? null : header.epoch())
                .param("seq", header == null ? null : header.seq())
                .param("type", header == null ? null : text(header.type()))
                .param("header", header == null ? null : text(header))
                .param("at", at)
                .param("bytes", judged.arrival().bytes())
                .query(Boolean.class)
                .single();
    }

    /** Why these bytes are parked. */
    ParkReason reason(Arrival arrival) {
        return ParkReason.valueOf(jdbc.sql(REASON)
                .param("node", arrival.node())
                .param("bytes", arrival.bytes())
                .query(String.class)
                .single());
    }

    private static @Nullable String detail(Judged judged) {
        return judged.arrival().fault() == null
                ? null
                : text(String.valueOf(judged.arrival().fault().getMessage()));
    }

    private static String text(Header header) {
        return text(new String(header.toBytes(), StandardCharsets.UTF_8));
    }

    /** PostgreSQL's text has every character but one. */
    private static String text(String any) {
        return any.replace('\u0000', '\uFFFD');
    }
}
