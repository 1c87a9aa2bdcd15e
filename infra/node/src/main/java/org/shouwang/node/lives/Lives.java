package org.shouwang.node.lives;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.SortedMap;
import java.util.function.BiFunction;
import org.shouwang.events.envelope.Envelope;
import org.shouwang.node.lives.LifeTables.Kept;
import org.shouwang.platform.eventstore.AsOneTransaction;
import org.shouwang.platform.keys.NodeKey;
import org.shouwang.platform.sync.Holding;
import org.shouwang.platform.sync.NodeState;
import org.shouwang.platform.sync.NodeState.Life;
import org.shouwang.platform.sync.NodeSync;
import org.shouwang.platform.sync.NodeSync.Attach;
import org.shouwang.platform.sync.NodeSync.Begin;
import org.shouwang.platform.sync.NodeSync.Step;
import org.shouwang.platform.sync.NodeSync.Task;
import org.shouwang.platform.sync.Place;
import org.shouwang.platform.sync.Position;
import org.springframework.stereotype.Component;

/**
 * Does to the tables what the protocol says, one transaction a step. Answers with the tasks that are for the wire: to ask,
 * to send again.
 */
@Component
public class Lives {

    private final LifeTables tables;
    private final PublicationLog log;
    private final ReturnedRecordsTakenIn returnedRecords;
    private final Witness witness;
    private final NodeKey key;
    private final AsOneTransaction transaction;

    Lives(
            LifeTables tables,
            PublicationLog log,
            ReturnedRecordsTakenIn returnedRecords,
            Witness witness,
            NodeKey key,
            AsOneTransaction transaction) {
        this.tables = tables;
        this.log = log;
        this.returnedRecords = returnedRecords;
        this.witness = witness;
        this.key = key;
        this.transaction = transaction;
    }

    public NodeState state() {
        return tables.read().state();
    }

    /** To be called before anything is numbered: compares the log with what the witness file remembers of it. */
    public void start() {
        Place last = witness.read();
        List<Task> unused = step((state, known) -> NodeSync.started(state, last, known));
        rememberHead();
    }

    /** Numbers the next events, if there are any and numbers are given at the moment; true when there may be more. */
    public boolean number() {
        int numbered = transaction.call(this::numberNext);
        if (numbered > 0) {
            rememberHead();
        }
        return numbered > 0;
    }

    /** The next records that the broker has not, oldest life first; none of them without a witness on disk. */
    public List<Envelope> unsent(int atMost) {
        NodeState state = state();
        if (!state.isPublishing()) {
            return List.of();
        }
        return state.lives().entrySet().stream()
                .filter(life -> life.getValue().sent() < life.getValue().head().seq())
                .findFirst()
                .map(life -> records(life.getKey(), life.getValue(), atMost))
                .orElse(List.of());
    }

    /** Both included, the first so many of them. */
    public List<Envelope> range(int epoch, long first, long last, int atMost) {
        return log.records(epoch, first, last, atMost);
    }

    /**
     * The record from there on that is signed: without it the county could not take those before. Where the county gave
     * records back without the end of their batch there is none, and the last one of that life is signed now.
     */
    public long signedFrom(int epoch, long seq) {
        return log.nextSigned(epoch, seq).orElseGet(() -> transaction.call(() -> signedNow(epoch)));
    }

    /** The broker has acknowledged them. */
    public void sent(List<Envelope> records) {
        Envelope last = records.get(records.size() - 1);
        List<Task> unused = step((state, known) -> new Step(
                NodeSync.sent(state, last.header().epoch(), last.header().seq()), List.of()));
    }

    /**
     * The county said what it has. Once its statement knows of the life that this machine was enrolled to, the lives before
     * are closed where it says, and what it lacks of them goes on in that one.
     */
    public List<Task> heard(Holding county, OptionalInt enrolledTo) {
        List<Task> tasks = new ArrayList<>(step((state, known) -> NodeSync.heard(state, county, known)));
        if (enrolledTo.isPresent() && enrolledTo.getAsInt() <= county.latestEpoch()) {
            tasks.addAll(adopted(enrolledTo.getAsInt()));
        }
        return tasks;
    }

    /** The county gave a record back. */
    public List<Task> returned(Envelope record) {
        return step((state, known) -> NodeSync.returned(state, record, known));
    }

    /** The county enrolled this machine anew, to go on in that life; asks for what it lacks. */
    public List<Task> adopted(int epoch) {
        boolean changesNothing = NodeSync.adopted(state(), epoch).tasks().isEmpty();
        return changesNothing ? List.of() : step((state, known) -> NodeSync.adopted(state, epoch));
    }

    private List<Envelope> records(int epoch, Life life, int atMost) {
        return log.records(epoch, life.sent() + 1, life.head().seq(), atMost);
    }

    private void rememberHead() {
        NodeState state = state();
        if (!state.life().head().isStart()) {
            witness.write(Place.at(state.epoch(), state.life().head()));
        }
    }

    private int numberNext() {
        Kept kept = tables.lock();
        NodeState state = kept.state();
        List<Unpublished> events = state.isPublishing() ? log.fresh(kept.numberedTo()) : List.of();
        if (events.isEmpty()) {
            return 0;
        }
        Chain chain = new Chain(state);
        List<Link> links = new ArrayList<>(events.stream().map(chain::next).toList());
        int last = links.size() - 1;
        links.set(last, links.get(last).signed(key.sign(chain.head().hash())));
        log.write(links);
        tables.save(
                state, NodeSync.numbered(state, chain.head()), events.get(last).index());
        return links.size();
    }

    private List<Task> step(BiFunction<NodeState, NodeSync.Log, Step> said) {
        return transaction.call(() -> {
            Kept kept = tables.lock();
            Step step = said.apply(kept.state(), log);
            long numberedTo = kept.numberedTo();
            for (Task task : step.tasks()) {
                numberedTo = carriedOut(task, numberedTo);
            }
            tables.save(kept.state(), step.state(), numberedTo);
            return step.tasks().stream()
                    .filter(task -> !(task instanceof Begin || task instanceof Attach))
                    .toList();
        });
    }

    private long keepOnly(SortedMap<Integer, Position> kept, long numberedTo) {
        long index = numberedTo;
        for (Map.Entry<Integer, Position> life : kept.entrySet()) {
            index = log.disown(life.getKey(), life.getValue().seq(), index);
            sign(life.getKey(), life.getValue());
        }
        return index;
    }

    private long signedNow(int epoch) {
        Position head =
                Objects.requireNonNull(tables.lock().state().lives().get(epoch)).head();
        sign(epoch, head);
        return head.seq();
    }

    /** Nothing after it covers it any more. */
    private void sign(int epoch, Position last) {
        if (!last.isStart()) {
            log.sign(epoch, last.seq(), key.sign(last.hash()));
        }
    }

    private long carriedOut(Task task, long numberedTo) {
        if (task instanceof Begin begin) {
            return keepOnly(begin.kept(), numberedTo);
        }
        if (task instanceof Attach attach) {
            log.write(List.of(Link.of(attach.record())));
            returnedRecords.take(attach.record());
        }
        return numberedTo;
    }
}
