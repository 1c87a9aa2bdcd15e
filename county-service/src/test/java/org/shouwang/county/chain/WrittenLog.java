package org.shouwang.county.chain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.shouwang.events.Event;
import org.shouwang.events.EventCatalog;
import org.shouwang.events.envelope.Envelope;
import org.shouwang.events.envelope.Hashes;
import org.shouwang.events.envelope.Header;
import org.shouwang.events.survey.SurveyCompleted;
import org.shouwang.platform.json.EventJson;

/** A node's log as its publication would write it, record after record, each following on the one before. */
public final class WrittenLog {

    private static final LocalDate DAY = LocalDate.of(2024, 5, 3);
    private static final Instant RECORDED = Instant.parse("2024-05-04T01:02:03Z");

    private final String node;
    private final int epoch;
    private long seq;
    private String hash = Hashes.NONE;

    public WrittenLog(String node) {
        this(node, 1);
    }

    public WrittenLog(String node, int epoch) {
        this.node = node;
        this.epoch = epoch;
    }

    public Envelope next() {
        return next(new SurveyCompleted(DAY, 100, 7));
    }

    public List<Envelope> next(int records) {
        return IntStream.range(0, records).mapToObj(record -> next()).toList();
    }

    public Envelope next(Event event) {
        EventCatalog.Entry entry = EventCatalog.of(event.getClass()).orElseThrow();
        return next(entry.name(), entry.revision(), EventJson.write(event));
    }

    public Envelope next(String type, int rev, byte[] payload) {
        return next(UUID.randomUUID().toString(), type, rev, payload);
    }

    public Envelope next(String eventId, String type, int rev, byte[] payload) {
        Header header = new Header(Header.SUITE, node, epoch, ++seq, eventId, type, rev, DAY, RECORDED, hash);
        Envelope envelope = Envelope.unsigned(header, payload);
        hash = envelope.hash();
        return envelope;
    }

    /** The next records of a copy of this log follow on the same record as this one's: two branches. */
    public WrittenLog branch() {
        WrittenLog branch = new WrittenLog(node, epoch);
        branch.seq = seq;
        branch.hash = hash;
        return branch;
    }
}
