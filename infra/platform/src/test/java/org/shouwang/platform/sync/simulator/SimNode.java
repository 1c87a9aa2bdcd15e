package org.shouwang.platform.sync.simulator;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.shouwang.events.envelope.Envelope;
import org.shouwang.events.envelope.Header;
import org.shouwang.platform.sync.Holding;
import org.shouwang.platform.sync.NodeState;
import org.shouwang.platform.sync.NodeState.Life;
import org.shouwang.platform.sync.NodeState.Standing;
import org.shouwang.platform.sync.NodeSync;
import org.shouwang.platform.sync.NodeSync.Ask;
import org.shouwang.platform.sync.NodeSync.Attach;
import org.shouwang.platform.sync.NodeSync.Begin;
import org.shouwang.platform.sync.NodeSync.SendAgain;
import org.shouwang.platform.sync.NodeSync.Step;
import org.shouwang.platform.sync.NodeSync.Task;
import org.shouwang.platform.sync.Place;
import org.shouwang.platform.sync.Position;

/** A machine that keeps a node's log, doing what the real driver does, one write after the other; it can die at each. */
final class SimNode {

    /** The machine stops between two writes. */
    static final class Death extends RuntimeException {

        private static final long serialVersionUID = 1L;

        Death() {
            super(null, null, false, false);
        }
    }

    private static final LocalDate DAY = LocalDate.of(2024, 5, 3);

    final String name;
    final String label;
    private final World world;
    private final Link link;
    private final Map<Place, String> numbersGiven = new HashMap<>();
    private final Map<Place, String> numbersUnwitnessed = new HashMap<>();
    private final List<Task> toDo = new ArrayList<>();
    private NodeDisk disk;
    private @Nullable Place witness;
    private boolean running = true;
    private boolean started;
    private int writesUntilDeath = -1;
    private boolean numbersTwice;
    private int enrolledTo = 1;
    private final Map<Integer, Position> furthest = new HashMap<>();
    boolean retired;

    SimNode(World world, String name, String label, NodeDisk disk) {
        this.world = world;
        this.name = name;
        this.label = label;
        this.disk = disk;
        this.link = world.link(name);
    }

    NodeDisk disk() {
        return disk;
    }

    NodeState state() {
        return disk.state;
    }

    boolean isRunning() {
        return running && !retired;
    }

    void dieSoon(int writes) {
        writesUntilDeath = writes;
    }

    void stop() {
        running = false;
        started = false;
        toDo.clear();
        numbersUnwitnessed.clear();
        writesUntilDeath = -1;
    }

    void start() {
        running = true;
    }

    /** The disk is set back; the witness lies elsewhere and may survive. */
    void rewind(NodeDisk older, boolean witnessIsLost) {
        stop();
        disk = older.copy();
        if (witnessIsLost) {
            witness = null;
            numbersGiven.clear();
        }
    }

    SimNode clonedAs(String otherLabel) {
        SimNode clone = new SimNode(world, name, otherLabel, disk.copy());
        clone.witness = witness;
        clone.enrolledTo = enrolledTo;
        return clone;
    }

    /** A new machine: nothing of the old one is left. */
    void replace(int epoch) {
        rewind(new NodeDisk(NodeState.fresh(name, epoch)), true);
        enrolledTo = epoch;
    }

    void store(String eventId, byte[] payload) {
        if (isRunning()) {
            surviving(() -> write(() -> disk.store(new NodeDisk.Event(eventId, payload, world.clockOf(this)))));
        }
    }

    void adopt(int epoch, Holding statement) {
        enrolledTo = epoch;
        surviving(() -> {
            take(NodeSync.heard(disk.state, statement, disk));
            take(NodeSync.adopted(disk.state, epoch));
        });
    }

    void step() {
        if (isRunning()) {
            surviving(this::doWhatIsNext);
        }
    }

    private void surviving(Runnable work) {
        try {
            work.run();
        } catch (Death death) {
            world.note(() -> label + " dies");
            stop();
        }
    }

    private void doWhatIsNext() {
        if (!started) {
            Place remembered = world.is(Planted.WITNESS_IGNORED) ? null : witness;
            take(NodeSync.started(disk.state, remembered, disk));
            world.auditor().saysWhatIsTrue(this);
            started = true;
        }
        number();
        send();
        workOff();
        listen();
    }

    private void number() {
        List<NodeDisk.Event> events = disk.unnumbered(world.chance().between(1, 4));
        if (!disk.state.isPublishing() || events.isEmpty()) {
            return;
        }
        List<NodeDisk.Row> rows = numbered(numbersTwice ? twice(events) : events);
        numbersTwice = false;
        NodeDisk.Row last = rows.get(rows.size() - 1);
        Position head = new Position(last.record().header().seq(), last.hash());
        write(() -> {
            rows.forEach(disk::add);
            disk.state = NodeSync.numbered(disk.state, head);
        });
        world.note(() -> label + " numbers up to " + disk.state.epoch() + "/" + head.seq());
    }

    private static List<NodeDisk.Event> twice(List<NodeDisk.Event> events) {
        return Stream.concat(events.stream(), events.stream()).toList();
    }

    private List<NodeDisk.Row> numbered(List<NodeDisk.Event> events) {
        Life life = disk.state.life();
        List<NodeDisk.Row> rows = new ArrayList<>();
        long seq = life.head().seq();
        String before = life.lastHash();
        for (NodeDisk.Event event : events) {
            Envelope record = Envelope.unsigned(header(event, ++seq, before), event.payload());
            String hash = record.hash();
            boolean last = rows.size() == events.size() - 1;
            rows.add(last ? NodeDisk.signed(record, hash, world.keys()) : new NodeDisk.Row(record, hash));
            given(seq, hash);
            before = hash;
        }
        return rows;
    }

    private Header header(NodeDisk.Event event, long seq, String before) {
        Instant recordedAt = Instant.ofEpochSecond(event.clock());
        return new Header(Header.SUITE, name, disk.state.epoch(), seq, event.id(), "s", 1, DAY, recordedAt, before);
    }

    private void given(long seq, String hash) {
        world.auditor().made(hash, name);
        Place place = new Place(disk.state.epoch(), seq, "");
        numbersUnwitnessed.put(place, hash);
        String other = numbersGiven.get(place);
        Violation.unless(
                other == null || other.equals(hash),
                () -> label + " gave the number " + disk.state.epoch() + "/" + seq
                        + " twice, with its witness at hand");
    }

    /** Nothing leaves the machine before the witness knows of it. */
    private void witness() {
        Life life = disk.state.life();
        Place head = Place.at(disk.state.epoch(), life.head());
        if (!life.head().isStart() && !head.equals(witness)) {
            write(() -> witness = head);
            numbersGiven.putAll(numbersUnwitnessed);
            numbersUnwitnessed.clear();
        }
    }

    private void send() {
        if (!disk.state.isPublishing() || link.nodeCutOff) {
            return;
        }
        witness();
        for (int epoch : disk.state.lives().keySet()) {
            long first = disk.state.lives().get(epoch).sent() + 1;
            long last = Math.min(disk.state.lives().get(epoch).head().seq(), first + 5);
            if (first <= last) {
                sendAndNote(epoch, first, last);
            }
        }
    }

    private void sendAndNote(int epoch, long first, long last) {
        if (world.is(Planted.SENT_BEFORE_THE_BROKER_HAS_IT)) {
            write(() -> disk.state = NodeSync.sent(disk.state, epoch, last));
        }
        send(epoch, first, last);
        write(() -> disk.state = NodeSync.sent(disk.state, epoch, last));
        world.auditor().saysWhatIsTrue(this);
        world.note(() -> label + " sent " + epoch + "/" + first + ".." + last);
    }

    private void send(int epoch, long first, long last) {
        List<NodeDisk.Row> rows = disk.rows(epoch);
        for (long seq = first; seq <= Math.min(last, rows.size()); seq++) {
            byte[] bytes = rows.get((int) seq - 1).record().toBytes();
            link.up.append(bytes);
            world.auditor().sent(rows.get((int) seq - 1).hash());
            if (world.isDuplicating()) {
                link.up.append(bytes);
            }
            deathPoint();
        }
    }

    /** What need not survive: when it is forgotten, the county's next statement brings it up again. */
    private void workOff() {
        if (link.nodeCutOff) {
            return;
        }
        List<Task> tasks = List.copyOf(toDo);
        toDo.clear();
        for (Task task : tasks) {
            if (task instanceof SendAgain again) {
                sendAgain(again);
            } else if (task instanceof Ask) {
                link.up.append(disk.state.holding().toBytes());
            }
        }
    }

    private void sendAgain(SendAgain again) {
        List<NodeDisk.Row> rows = disk.rows(again.epoch());
        long last = Math.min(again.last(), rows.size());
        while (last < rows.size() && rows.get((int) last - 1).record().signature() == null) {
            last++;
        }
        if (last == rows.size()) {
            write(() -> disk.signLast(again.epoch(), world.keys()));
        }
        long first = again.first() + (world.is(Planted.RESEND_OF_THE_WRONG_RANGE) ? 1 : 0);
        world.note(() -> label + " sends again " + again);
        send(again.epoch(), first, last);
    }

    private void listen() {
        if (link.nodeCutOff) {
            return;
        }
        int next = link.down.readingFrom(disk.heard);
        for (int last = Math.min(link.down.end(), next + 8); next < last; next++) {
            int upTo = next + 1;
            boolean outdated = isStatement(next) && IntStream.range(upTo, last).anyMatch(this::isStatement);
            Step step = outdated ? new Step(disk.state, List.of()) : understood(link.down.at(next));
            write(() -> disk.heard = upTo, step);
            if (!outdated && isStatement(next)) {
                goOnWhereEnrolled(Holding.fromBytes(link.down.at(next)));
            }
        }
    }

    private void goOnWhereEnrolled(Holding statement) {
        if (statement.latestEpoch() >= enrolledTo) {
            Step step = NodeSync.adopted(disk.state, enrolledTo);
            if (!step.tasks().isEmpty()) {
                take(step);
            }
        }
    }

    private boolean isStatement(int offset) {
        return Holding.is(link.down.at(offset));
    }

    private Step understood(byte[] message) {
        if (!Holding.is(message)) {
            return NodeSync.returned(disk.state, Envelope.fromBytes(message), disk);
        }
        Holding statement = believed(Holding.fromBytes(message));
        Step step = NodeSync.heard(disk.state, statement, readFor(statement));
        boolean stays =
                world.is(Planted.NO_NEW_LIFE_AFTER_A_REWIND) && step.state().standing() == Standing.COMPARING;
        return stays ? new Step(disk.state, List.of()) : step;
    }

    private Holding believed(Holding statement) {
        if (!world.is(Planted.OLD_STATEMENT_BELIEVED_FOR_EVER)) {
            return statement;
        }
        SortedMap<Integer, Position> lives = new TreeMap<>(statement.lives());
        furthest.forEach((epoch, upTo) -> lives.merge(epoch, upTo, (now, then) -> then.seq() > now.seq() ? then : now));
        furthest.putAll(lives);
        return new Holding(name, lives, statement.gaps());
    }

    private NodeSync.Log readFor(Holding statement) {
        return world.is(Planted.AGREED_WITHOUT_COMPARING_HASHES)
                ? new NodeSync.Log() {
                    @Override
                    public Optional<String> hashAt(int epoch, long seq) {
                        return disk.hashAt(epoch, seq)
                                .map(own -> statement.of(epoch).hash());
                    }

                    @Override
                    public boolean has(String hash) {
                        return disk.has(hash);
                    }
                }
                : disk;
    }

    private void take(Step step) {
        write(() -> {}, step);
    }

    private void write(Runnable alongside, Step step) {
        write(() -> {
            alongside.run();
            step.tasks().forEach(this::record);
            disk.state = step.state();
        });
        step.tasks().stream()
                .filter(task -> task instanceof SendAgain || (task instanceof Ask && !toDo.contains(task)))
                .forEach(toDo::add);
        world.auditor().saysWhatIsTrue(this);
    }

    private void record(Task task) {
        if (task instanceof Begin begin) {
            world.note(() -> label + " begins life " + begin.epoch() + " on " + begin.base());
            begin.kept().forEach((epoch, upTo) -> disk.keepOnly(epoch, upTo, world.keys()));
            disk.whatHasNoPlaceIsUnnumbered();
            numbersTwice = world.is(Planted.BEYOND_THE_FORK_NUMBERED_TWICE);
        } else if (task instanceof Attach attach) {
            disk.addReturned(new NodeDisk.Row(attach.record(), attach.record().hash()));
        }
    }

    private void write(Runnable change) {
        deathPoint();
        change.run();
        deathPoint();
    }

    private void deathPoint() {
        if (writesUntilDeath >= 0 && writesUntilDeath-- == 0) {
            throw new Death();
        }
    }

    boolean isQuiet() {
        return disk.state.standing() == Standing.PUBLISHING
                && disk.allNumbered()
                && link.down.readingFrom(disk.heard) == link.down.end()
                && toDo.isEmpty();
    }
}
