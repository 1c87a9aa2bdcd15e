package org.shouwang.node.publication;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import java.time.Instant;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.shouwang.node.identity.NodeIdentity;
import org.shouwang.platform.eventstore.StoredEvents;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What people and programs may know of the publication: how far it is, and whether the county can be reached. */
@Component
class PublicationStatus {

    private static final String COUNTED = """
            select count(*) as published, count(acknowledged_at) as acknowledged from publication_log where epoch = ?
            """;

    /**
     * @param stored events in this node's log
     * @param published events that have their number
     * @param acknowledged events the broker has
     * @param backlog events that still wait to be sent
     */
    record Progress(String node, int epoch, long stored, long published, long acknowledged, long backlog) {}

    /** The last attempt: when it was, how long it has been failing, and why; a null says there was none such. */
    record Attempt(
            @Nullable Instant at,
            @Nullable Instant failingSince,
            @Nullable String why) {}

    private record Counted(long published, long acknowledged) {}

    private final String node;
    private final StoredEvents events;
    private final JdbcClient jdbc;
    private final Clock clock;
    private final Counter sent;
    private volatile Attempt last = new Attempt(null, null, null);

    PublicationStatus(NodeIdentity node, StoredEvents events, JdbcClient jdbc, Clock clock, MeterRegistry meters) {
        this.node = node.id();
        this.events = events;
        this.jdbc = jdbc;
        this.clock = clock;
        this.sent = meters.counter("shouwang.publication.sent");
        gauge(meters, "shouwang.publication.backlog", () -> progress().backlog());
        gauge(meters, "shouwang.publication.failing", () -> last.why() == null ? 0 : 1);
    }

    private static void gauge(MeterRegistry meters, String name, Supplier<Number> value) {
        Gauge unused = Gauge.builder(name, value).register(meters);
    }

    Progress progress() {
        Counted log = jdbc.sql(COUNTED)
                .param(PublicationLog.EPOCH)
                .query(Counted.class)
                .single();
        long stored = events.count();
        return new Progress(
                node, PublicationLog.EPOCH, stored, log.published(), log.acknowledged(), stored - log.acknowledged());
    }

    Attempt lastAttempt() {
        return last;
    }

    void reached(int records) {
        sent.increment(records);
        last = new Attempt(clock.instant(), null, null);
    }

    void notReached(NotReached why) {
        Instant now = clock.instant();
        Instant since = last.failingSince() == null ? now : last.failingSince();
        last = new Attempt(now, since, why.getMessage());
    }
}
