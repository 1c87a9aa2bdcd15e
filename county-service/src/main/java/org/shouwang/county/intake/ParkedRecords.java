package org.shouwang.county.intake;

import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;
import org.shouwang.county.chain.Judged;
import org.shouwang.events.envelope.Header;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The records kept aside, each with its bytes as they came. */
@Repository
class ParkedRecords {

    private static final String PARK = """
            insert into parked_record (node, reason, detail, epoch, seq, type, header, received_at, bytes)
            values (:node, :reason, :detail, :epoch, :seq, :type, :header, :at, :bytes)
            on conflict (node, sha256(bytes)) do nothing
            """;

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
                        .update()
                == 1;
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
