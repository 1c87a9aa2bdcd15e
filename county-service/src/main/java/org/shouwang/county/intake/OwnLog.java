package org.shouwang.county.intake;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.shouwang.events.Event;
import org.shouwang.events.EventCatalog;
import org.shouwang.events.envelope.Envelope;
import org.shouwang.events.envelope.Header;
import org.shouwang.platform.eventstore.AppendLock;
import org.shouwang.platform.json.EventJson;
import org.shouwang.platform.sync.Arrival;
import org.shouwang.platform.sync.CountySync.Trust;
import org.shouwang.platform.sync.Judged;
import org.shouwang.platform.sync.NodeLog;
import org.shouwang.platform.sync.Position;
import org.shouwang.platform.sync.Verdict.Outcome;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** The facts that the county states itself: a log like any node's, written where the others are taken in. */
@Component
public class OwnLog {

    private static final NodeLog LOG = new NodeLog(NodeLog.COUNTY, 1);

    /** What is written here is the county's word; the mark stands where a node's signature would. */
    private static final byte[] OWN_WORD = NodeLog.COUNTY.getBytes(StandardCharsets.UTF_8);

    private static final Trust OF_OWN_WORD = new Trust() {
        @Override
        public boolean isOpen(NodeLog log) {
            return log.equals(LOG);
        }

        @Override
        public boolean vouches(NodeLog log, String hash, byte[] signature) {
            return log.equals(LOG);
        }
    };

    private final Intake intake;
    private final JdbcOperations jdbc;
    private final TransactionTemplate transaction;
    private final Supplier<String> newId;

    OwnLog(Intake intake, JdbcOperations jdbc, PlatformTransactionManager transactions, Supplier<String> newId) {
        this.intake = intake;
        this.jdbc = jdbc;
        this.transaction = new TransactionTemplate(transactions);
        this.newId = newId;
    }

    /** Nothing is appended by anybody else while {@code work} looks at what is there and decides. */
    public void inTurn(Runnable work) {
        transaction.executeWithoutResult(status -> {
            AppendLock.take(jdbc);
            work.run();
        });
    }

    /** In this order, all or none; joins the caller's transaction if there is one. */
    public void append(List<? extends Event> facts, Instant recordedAt) {
        List<Judged> unused = intake.inOneTransaction(
                OF_OWN_WORD, batch -> appended(batch.take(written(facts, recordedAt, batch.position(LOG)))));
    }

    private static List<Judged> appended(List<Judged> records) {
        for (Judged record : records) {
            if (!record.verdict().is(Outcome.APPEND)) {
                throw new IllegalStateException("the county's own record is not appended: " + record.verdict());
            }
        }
        return records;
    }

    private List<Arrival> written(List<? extends Event> facts, Instant recordedAt, Position known) {
        List<Arrival> records = new ArrayList<>(facts.size());
        Position last = known;
        for (Event fact : facts) {
            Envelope record = record(fact, recordedAt, last);
            last = new Position(record.header().seq(), record.hash());
            records.add(Arrival.of(NodeLog.COUNTY, record.toBytes()));
        }
        return records;
    }

    private Envelope record(Event fact, Instant recordedAt, Position last) {
        EventCatalog.Entry entry = EventCatalog.of(fact.getClass()).orElseThrow();
        Header header = new Header(
                Header.SUITE,
                LOG.node(),
                LOG.epoch(),
                last.seq() + 1,
                newId.get(),
                entry.name(),
                entry.revision(),
                fact.occurredOn(),
                recordedAt,
                last.hash());
        return new Envelope(header, EventJson.write(fact), OWN_WORD);
    }
}
