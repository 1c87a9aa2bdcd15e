package org.shouwang.platform.sync.simulator;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.shouwang.events.envelope.Envelope;
import org.shouwang.platform.sync.Arrival;
import org.shouwang.platform.sync.CountySync;
import org.shouwang.platform.sync.CountySync.Taken;
import org.shouwang.platform.sync.CountySync.Trust;
import org.shouwang.platform.sync.Holding;
import org.shouwang.platform.sync.Holding.Gap;
import org.shouwang.platform.sync.Judged;
import org.shouwang.platform.sync.NodeLog;
import org.shouwang.platform.sync.ParkReason;
import org.shouwang.platform.sync.Position;
import org.shouwang.platform.sync.Verdict;
import org.shouwang.platform.sync.Verdict.Outcome;

/** The county: one transaction a batch, and afterwards it says what it has. */
final class SimCounty {

    private final World world;
    private final Keys keys;
    private CountyDisk disk = new CountyDisk();
    private boolean running = true;
    private int writesUntilDeath = -1;

    SimCounty(World world, Keys keys) {
        this.world = world;
        this.keys = keys;
    }

    CountyDisk disk() {
        return disk;
    }

    boolean isRunning() {
        return running;
    }

    void dieSoon(int writes) {
        writesUntilDeath = writes;
    }

    void stop() {
        running = false;
        writesUntilDeath = -1;
    }

    void start() {
        running = true;
        stateAll();
    }

    void restore(CountyDisk backup) {
        stop();
        disk = backup.copy();
    }

    void step() {
        if (running) {
            surviving(this::listen);
        }
    }

    private void listen() {
        List<Arrival> arrivals = new ArrayList<>();
        Map<String, Holding> asked = new TreeMap<>();
        Map<String, Integer> offsets = new TreeMap<>();
        for (String node : world.names()) {
            Topic up = world.link(node).up;
            int next = up.readingFrom(disk.offset(node));
            int last = world.link(node).countyCutOff
                    ? next
                    : Math.min(up.end(), next + world.chance().between(1, 12));
            for (; next < last; next++) {
                sort(node, up.at(next), arrivals, asked);
                offsets.put(node, next + 1);
            }
        }
        take(arrivals, offsets);
        asked.values().forEach(this::giveBack);
    }

    private static void sort(String node, byte[] bytes, List<Arrival> arrivals, Map<String, Holding> asked) {
        if (!Holding.is(bytes)) {
            arrivals.add(Arrival.of(node, bytes));
            return;
        }
        Holding holding = Holding.fromBytes(bytes);
        if (holding.node().equals(node)) {
            asked.put(node, holding);
        }
    }

    void handIn(List<Arrival> arrivals) {
        surviving(() -> take(arrivals, Map.of()));
    }

    private void surviving(Runnable work) {
        try {
            work.run();
        } catch (SimNode.Death death) {
            world.note(() -> "the county dies");
            stop();
        }
    }

    /** Brought by hand, or heard: it is all the same. */
    void take(List<Arrival> arrivals, Map<String, Integer> offsets) {
        if (arrivals.isEmpty()) {
            offsets.forEach(disk::readUpTo);
            return;
        }
        Taken taken = judged(arrivals);
        Set<String> touched = new LinkedHashSet<>();
        arrivals.forEach(arrival -> touched.add(arrival.node()));
        if (world.is(Planted.ACKNOWLEDGED_BEFORE_COMMIT)) {
            touched.forEach(node -> say(node, taken.moved()));
        }
        if (world.is(Planted.CURSOR_MOVED_BEFORE_INSERT)) {
            disk.claim(taken.moved());
        }
        deathPoint();
        disk.write(taken);
        offsets.forEach(disk::readUpTo);
        world.auditor().committed(taken);
        world.note(() -> "the county takes " + words(taken));
        deathPoint();
        touched.stream().filter(node -> hasNews(node, taken)).forEach(this::state);
    }

    /** Of what was known anyway nobody is told: a node that sends it again would take it for silence and send again. */
    private static boolean hasNews(String node, Taken taken) {
        return taken.done().stream()
                .anyMatch(judged -> judged.arrival().node().equals(node)
                        && !judged.verdict().is(Outcome.DUPLICATE));
    }

    private Taken judged(List<Arrival> arrivals) {
        Set<String> stated = new HashSet<>();
        CountySync sync = new CountySync(trust(), record -> fault(record, stated));
        List<Arrival> looked = world.is(Planted.KNOWN_BY_EVENT_ID_ONLY) ? withoutKnownIds(arrivals) : arrivals;
        Taken taken = sync.take(looked, disk);
        return world.is(Planted.HELD_RECORDS_RELEASED_TOO_EARLY) ? releasedEarly(taken) : taken;
    }

    private Trust trust() {
        return new Trust() {
            @Override
            public boolean isOpen(NodeLog log) {
                return log.epoch() >= disk.firstOpen(log.node());
            }

            @Override
            public boolean vouches(NodeLog log, String hash, byte[] signature) {
                return world.is(Planted.SIGNATURE_NOT_CHECKED) || keys.vouch(log.node(), hash, signature);
            }
        };
    }

    private Optional<ParkReason> fault(Envelope record, Set<String> stated) {
        String id = record.header().eventId();
        boolean isFirst = stated.add(id) && !disk.inEffect().containsKey(id);
        return isFirst ? Optional.empty() : Optional.of(ParkReason.EVENT_ID_TAKEN);
    }

    private List<Arrival> withoutKnownIds(List<Arrival> arrivals) {
        return arrivals.stream()
                .filter(arrival -> arrival.envelope() == null
                        || !disk.inEffect()
                                .containsKey(arrival.opened().header().eventId()))
                .toList();
    }

    private Taken releasedEarly(Taken taken) {
        List<Judged> done = new ArrayList<>();
        Map<NodeLog, Position> moved = new TreeMap<>(java.util.Comparator.comparing(NodeLog::stream));
        moved.putAll(taken.moved());
        for (Judged judged : taken.done()) {
            Position last = judged.verdict().is(Outcome.HOLD)
                    ? moved.getOrDefault(
                            judged.arrival().log(),
                            disk.position(judged.arrival().log()))
                    : null;
            boolean next = last != null
                    && judged.arrival().seq() == last.seq() + 1
                    && judged.arrival().opened().header().prevHash().equals(last.hash())
                    && !disk.inEffect()
                            .containsKey(judged.arrival().opened().header().eventId());
            done.add(next ? new Judged(judged.arrival(), judged.hash(), Verdict.APPEND) : judged);
            if (next) {
                moved.put(judged.arrival().log(), new Position(judged.arrival().seq(), judged.hash()));
            }
        }
        return new Taken(done, taken.released(), moved);
    }

    void stateAll() {
        world.names().forEach(this::state);
    }

    private void state(String node) {
        say(node, Map.of());
    }

    Holding holding(String node) {
        return holding(node, Map.of());
    }

    private Holding holding(String node, Map<NodeLog, Position> ahead) {
        SortedMap<Integer, Position> lives = positions(node);
        lives.putIfAbsent(disk.firstOpen(node), Position.START);
        ahead.forEach((log, position) -> {
            if (log.node().equals(node)) {
                lives.put(log.epoch(), position);
            }
        });
        return new Holding(node, lives, disk.gaps(node));
    }

    private SortedMap<Integer, Position> positions(String node) {
        SortedMap<Integer, Position> lives = new TreeMap<>();
        disk.lives(node).keySet().forEach(epoch -> lives.put(epoch, disk.position(new NodeLog(node, epoch))));
        return lives;
    }

    private void say(String node, Map<NodeLog, Position> ahead) {
        if (running && !world.link(node).countyCutOff) {
            world.link(node).down.append(holding(node, ahead).toBytes());
        }
    }

    private void giveBack(Holding node) {
        Optional<Gap> lacked = CountySync.lackedBy(node, positions(node.node()));
        if (lacked.isPresent() && !world.link(node.node()).countyCutOff) {
            Gap gap = lacked.get();
            List<Judged> life = disk.lives(node.node()).get(gap.epoch());
            Collection<Judged> records = life.subList((int) gap.first() - 1, (int) Math.min(life.size(), gap.last()));
            records.forEach(judged ->
                    world.link(node.node()).down.append(judged.arrival().bytes()));
            world.note(() -> "the county gives back " + node.node() + " " + gap);
        }
    }

    private void deathPoint() {
        if (writesUntilDeath >= 0 && writesUntilDeath-- == 0) {
            throw new SimNode.Death();
        }
    }

    private static String words(Taken taken) {
        StringBuilder words = new StringBuilder();
        taken.done().forEach(judged -> words.append(place(judged))
                .append(' ')
                .append(judged.verdict().outcome())
                .append(
                        judged.verdict().reason() == null
                                ? ""
                                : " " + judged.verdict().reason())
                .append(", "));
        return words.toString();
    }

    private static String place(Judged judged) {
        return judged.arrival().envelope() == null
                ? "bytes"
                : judged.arrival().log().stream() + "/" + judged.arrival().seq() + ":" + shortened(judged.hash());
    }

    /** A stranger has none. */
    private static String shortened(String hash) {
        return hash.isEmpty() ? "none" : hash.substring(0, 4);
    }
}
