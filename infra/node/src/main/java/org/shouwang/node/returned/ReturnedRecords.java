package org.shouwang.node.returned;

import static org.shouwang.platform.rules.Rule.mustHold;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.shouwang.events.AboutChild;
import org.shouwang.events.Event;
import org.shouwang.events.envelope.Envelope;
import org.shouwang.events.envelope.Header;
import org.shouwang.node.lives.ReturnedRecordsTakenIn;
import org.shouwang.platform.eventstore.AsOneTransaction;
import org.shouwang.platform.json.EventJson;
import org.shouwang.platform.json.UnreadableEvent;
import org.springframework.stereotype.Component;

/**
 * Records that the county gave back to a log that was set back. What simply goes on with what is here joins the log again;
 * what does not is kept with its bytes for a person to decide. Nothing that is here is changed by either.
 */
@Component
public class ReturnedRecords implements ReturnedRecordsTakenIn {

    private final ReturnedTable table;
    private final Joining joining;
    private final Conflicts conflicts;
    private final AsOneTransaction transaction;

    ReturnedRecords(ReturnedTable table, Joining joining, Conflicts conflicts, AsOneTransaction transaction) {
        this.table = table;
        this.joining = joining;
        this.conflicts = conflicts;
        this.transaction = transaction;
    }

    /** Those that wait for a person, in the order in which they were written. */
    List<ReturnedRow> waiting() {
        return table.waiting();
    }

    public long countWaiting() {
        return table.count();
    }

    /** A person looked: the record joins the files of this node after what is there. */
    public void join(int epoch, long seq) {
        transaction.run(() -> table.waiting(epoch, seq).ifPresent(row -> {
            Optional<Event> event = read(row.header(), row.payload());
            mustHold(new RecordMustBeReadable(event.isPresent()));
            mustHold(new ChildMustHaveNoOtherFileHere(conflicts.hasAnotherFile(event.orElseThrow())));
            table.decide(epoch, seq, "JOINED", null);
            joining.join(row.header(), event.orElseThrow());
        }));
    }

    /** A person looked: the county keeps the record, this node's files go on without it. */
    void leave(int epoch, long seq, String note) {
        mustHold(new ReasonMustBeNoted(note));
        transaction.run(() -> table.decide(epoch, seq, "LEFT", note.strip()));
    }

    @Override
    public void take(Envelope record) {
        Header header = record.header();
        if (joining.isHere(header.eventId())) {
            return;
        }
        Optional<Event> event = read(header, record.payload());
        Optional<Conflict> conflict =
                event.map(fact -> conflicts.of(fact, header.epoch())).orElse(Optional.of(Conflict.UNREADABLE));
        if (conflict.isPresent()) {
            table.keep(record, event.map(ReturnedRecords::childOf).orElse(null), conflict.get());
        } else {
            joining.join(header, event.orElseThrow());
        }
    }

    private static @Nullable String childOf(Event event) {
        return event instanceof AboutChild fact ? fact.childId() : null;
    }

    private static Optional<Event> read(Header header, byte[] payload) {
        try {
            return Optional.of(EventJson.read(header.type(), header.rev(), payload));
        } catch (UnreadableEvent unknownHere) {
            return Optional.empty();
        }
    }
}
