package org.shouwang.platform.sync;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.shouwang.events.envelope.Envelope;
import org.shouwang.events.envelope.Hashes;
import org.shouwang.platform.sync.NodeState.Life;
import org.shouwang.platform.sync.NodeState.Standing;

/**
 * The node's side. Every function takes what the node knows and something that happened, and answers with what it knows
 * now and what it has to do, in this order.
 */
public final class NodeSync {

    /** No more records than this go under one signature. */
    public static final int LARGEST_BATCH = 1000;

    /** As many go under one signature while there are more: what a county takes in at a time, so that others have their turn. */
    public static final int USUAL_BATCH = 100;

    /** What the node's log holds, as records were numbered or came back; reading only. */
    public interface Log {

        Optional<String> hashAt(int epoch, long seq);

        boolean has(String hash);
    }

    /** What a node has to do. */
    public sealed interface Task {}

    /**
     * A new life of the log begins, on {@code base} or, when that is at 0, anew. Records beyond what is {@code kept} of the
     * older lives are the node's alone: they lose their places, and their events are numbered anew with whatever has no
     * number yet. The last record that is kept of a life is signed if it was not, for nothing after it covers it any more.
     */
    public record Begin(int epoch, Place base, SortedMap<Integer, Position> kept) implements Task {

        private static Begin in(NodeState state, Place base) {
            SortedMap<Integer, Position> kept = new TreeMap<>();
            state.lives().headMap(state.epoch()).forEach((epoch, life) -> kept.put(epoch, life.head()));
            return new Begin(state.epoch(), base, kept);
        }
    }

    /** Tell the county what this node holds, so that it gives back what is missing. */
    public record Ask() implements Task {}

    /**
     * Both included, and on to the next signed record, so that the county can take them; without such, the last one of the
     * life is signed. It may be one that the county gave back without the rest of its batch and has lost since.
     */
    public record SendAgain(int epoch, long first, long last) implements Task {}

    /** The county gave back the next record of a life of this log. */
    public record Attach(Envelope record) implements Task {}

    public record Step(NodeState state, List<Task> tasks) {

        static Step nothingToDo(NodeState state) {
            return new Step(state, List.of());
        }
    }

    private NodeSync() {}

    /** {@code witness} is the last record this node ever numbered, as a file outside of the database remembers it. */
    public static Step started(NodeState state, @Nullable Place witness, Log log) {
        boolean waits = state.standing() == Standing.SUPERSEDED && witness != null && witness.epoch() == state.epoch();
        if (witness == null || witness.epoch() < state.epoch() || waits) {
            return Step.nothingToDo(state);
        }
        Life life = state.life();
        if (witness.epoch() > state.epoch()) {
            return afresh(state, witness.epoch() + 1);
        }
        if (witness.seq() > life.head().seq()) {
            return begin(state, witness.epoch() + 1, life.head());
        }
        boolean same = log.hashAt(witness.epoch(), witness.seq())
                .filter(witness.hash()::equals)
                .isPresent();
        return Step.nothingToDo(same ? state : state.standing(Standing.COMPARING, life.agreed()));
    }

    /** The head of the current life is now this record; a number was given to an event. */
    public static NodeState numbered(NodeState state, Position head) {
        return state.with(state.epoch(), state.life().heldTo(head));
    }

    /** The broker has that life up to there. */
    public static NodeState sent(NodeState state, int epoch, long seq) {
        Life life = state.lives().get(epoch);
        return life == null ? state : state.with(epoch, life.sentTo(seq));
    }

    /** The county said what it has. */
    public static Step heard(NodeState state, Holding county, Log log) {
        List<Task> tasks = new ArrayList<>();
        NodeState now = county.latestEpoch() > state.epoch() ? state.standing(Standing.SUPERSEDED, null) : state;
        for (int epoch : now.livesWith(county)) {
            now = heard(now, epoch, county, log, tasks);
        }
        boolean speaks = now.standing() != Standing.SUPERSEDED;
        if (speaks && (partedEarlier(now, county, log) || now.isRefusedEarlier())) {
            return afresh(now, now.epoch() + 1);
        }
        if (speaks && now.isBehind(county)) {
            tasks.add(new Ask());
        }
        return new Step(now, tasks);
    }

    /** In a life that is over the county has another record where this node has one. */
    private static boolean partedEarlier(NodeState state, Holding county, Log log) {
        return state.lives().headMap(state.epoch()).entrySet().stream().anyMatch(life -> {
            Position theirs = county.of(life.getKey());
            return theirs.seq() <= life.getValue().head().seq()
                    && !isCommon(life.getValue(), life.getKey(), theirs, log);
        });
    }

    private static NodeState heard(NodeState state, int epoch, Holding county, Log log, List<Task> tasks) {
        Life life = state.lives().getOrDefault(epoch, Life.begunOn(Hashes.NONE));
        Position theirs = county.of(epoch);
        if (!isCommon(life, epoch, theirs, log)) {
            return state.parted(epoch, life.agreedBefore(theirs), theirs);
        }
        NodeState now = state.with(epoch, sendAgain(life.agreedTo(theirs), epoch, county, tasks));
        boolean compared = state.standing() == Standing.COMPARING && epoch == state.epoch();
        return compared ? now.standing(Standing.PUBLISHING, null) : now;
    }

    private static boolean isCommon(Life life, int epoch, Position theirs, Log log) {
        return theirs.isStart()
                || (theirs.seq() <= life.head().seq()
                        && log.hashAt(epoch, theirs.seq())
                                .filter(theirs.hash()::equals)
                                .isPresent());
    }

    /** A hole is filled at once, and again when it is still there later; what was lost at the end is noticed by silence. */
    private static Life sendAgain(Life life, int epoch, Holding county, List<Task> tasks) {
        Optional<Holding.Gap> hole = county.gaps().stream()
                .filter(gap ->
                        gap.epoch() == epoch && gap.first() <= life.head().seq())
                .findFirst();
        if (hole.isPresent() && (!hole.get().equals(life.sentAgain()) || life.isLongSilent())) {
            long last = Math.min(hole.get().last(), life.head().seq());
            tasks.add(new SendAgain(epoch, hole.get().first(), last));
            return life.answered(hole.get());
        }
        if (hole.isEmpty() && life.agreed().seq() < life.sent() && life.isLongSilent()) {
            tasks.add(new SendAgain(epoch, life.agreed().seq() + 1, life.sent()));
        }
        return life;
    }

    /** The county gave a record back. */
    public static Step returned(NodeState state, Envelope record, Log log) {
        int epoch = record.header().epoch();
        if (state.standing() == Standing.COMPARING && epoch == state.epoch()) {
            return compared(state, record, log);
        }
        if (epoch >= state.epoch()) {
            return Step.nothingToDo(state);
        }
        Life life = state.lives().get(epoch);
        return state.standing() != Standing.SUPERSEDED && life != null && life.partsFrom(record.header())
                ? afresh(state.with(epoch, life.agreedBefore(life.head())), state.epoch() + 1)
                : attached(state, record, log);
    }

    private static Step compared(NodeState state, Envelope record, Log log) {
        Position common = state.comparing() == null ? Position.START : state.comparing();
        if (record.header().seq() != common.seq() + 1) {
            return Step.nothingToDo(state);
        }
        String before = common.isStart() ? state.life().baseHash() : common.hash();
        if (!record.header().prevHash().equals(before)) {
            Step fromTheBeginning = new Step(state.standing(Standing.COMPARING, Position.START), List.of(new Ask()));
            return common.isStart() ? fork(state, common, record, log) : fromTheBeginning;
        }
        String hash = record.hash();
        boolean same = log.hashAt(record.header().epoch(), record.header().seq())
                .filter(hash::equals)
                .isPresent();
        return same
                ? Step.nothingToDo(state.standing(
                        Standing.COMPARING, new Position(record.header().seq(), hash)))
                : fork(state, common, record, log);
    }

    /** Here the two logs part: what this node has beyond goes on in a new life, what the county has beyond comes back. */
    private static Step fork(NodeState state, Position common, Envelope record, Log log) {
        Step begun = begin(state, state.epoch() + 1, common);
        Step attached = attached(begun.state(), record, log);
        List<Task> tasks = new ArrayList<>(begun.tasks());
        tasks.addAll(attached.tasks());
        return new Step(attached.state(), tasks);
    }

    private static Step begin(NodeState state, int epoch, Position common) {
        Life life = state.life();
        Life cut = life.head().equals(common) ? life : life.cutAt(common);
        NodeState now = state.with(state.epoch(), cut).with(epoch, Life.begunOn(cut.lastHash()));
        now = now.standing(Standing.PUBLISHING, null);
        return new Step(now, List.of(Begin.in(now, Place.at(state.epoch(), common))));
    }

    private static Step attached(NodeState state, Envelope record, Log log) {
        int epoch = record.header().epoch();
        Life life = state.lives().getOrDefault(epoch, Life.begunOn(Hashes.NONE));
        if (record.header().seq() != life.head().seq() + 1 || !follows(life, record, log)) {
            return Step.nothingToDo(state);
        }
        Life longer = (life.head().isStart() ? Life.begunOn(record.header().prevHash()) : life)
                .returnedTo(new Position(record.header().seq(), record.hash()));
        return new Step(state.with(epoch, longer), List.of(new Attach(record)));
    }

    private static boolean follows(Life life, Envelope record, Log log) {
        String prevHash = record.header().prevHash();
        return life.head().isStart()
                ? prevHash.equals(Hashes.NONE) || log.has(prevHash)
                : prevHash.equals(life.head().hash());
    }

    /**
     * The county enrolled this machine as the node, from that life on, beyond all that others of this name began. Lives
     * before are closed: what the county has not of them goes on in a new one. Hear a statement that knows of it first.
     */
    public static Step adopted(NodeState state, int epoch) {
        boolean lost = state.isPublishing() && state.isLackedBefore(epoch);
        boolean anew = lost || epoch > state.epoch();
        return anew ? afresh(state, Math.max(epoch, state.epoch() + 1)) : Step.nothingToDo(state);
    }

    private static Step afresh(NodeState state, int epoch) {
        Place base = state.lastAgreed();
        NodeState now = state.cutToAgreed();
        now = now.with(epoch, Life.begunOn(base.hash())).standing(Standing.PUBLISHING, null);
        return new Step(now, List.of(Begin.in(now, base), new Ask()));
    }
}
