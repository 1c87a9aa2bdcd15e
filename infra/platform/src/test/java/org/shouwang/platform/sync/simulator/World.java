package org.shouwang.platform.sync.simulator;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.shouwang.platform.sync.NodeState;
import org.shouwang.platform.sync.NodeState.Standing;
import org.shouwang.platform.sync.Position;

/** One county, its nodes and everything between them, in one thread and a time of its own; a seed decides all of it. */
final class World {

    private record Happening(long at, long tie, Runnable what) implements Comparable<Happening> {

        @Override
        public int compareTo(Happening other) {
            return at == other.at ? Long.compare(tie, other.tie) : Long.compare(at, other.at);
        }
    }

    static final int HORIZON = 1000;
    private static final int TRACED = 150;
    /** More lives than machines begin by themselves between two enrolments. */
    private static final int LEAP = 100;

    private static final int ROUNDS_TO_QUIET = 3000;

    private final Chance chance;
    private final Planted planted;
    private final PriorityQueue<Happening> queue = new PriorityQueue<>();
    private final Map<String, Link> links = new LinkedHashMap<>();
    private final Map<String, List<SimNode>> machines = new LinkedHashMap<>();
    private final Map<String, Integer> lastOpened = new HashMap<>();
    private final Keys keys = new Keys();
    private final Auditor auditor = new Auditor(this);
    private final SimCounty county = new SimCounty(this, keys);
    private final Nemesis nemesis;
    private final @Nullable Deque<String> trace;
    private long now;
    private long ties;
    private int events;

    private World(long seed, Planted planted, boolean traced) {
        this.chance = new Chance(seed);
        this.planted = planted;
        this.trace = traced ? new ArrayDeque<>() : null;
        int nodes = chance.oneIn(300)
                ? chance.between(7, 20)
                : chance.oneIn(15) ? chance.between(3, 6) : chance.between(1, 2);
        for (int i = 1; i <= nodes; i++) {
            String name = "N" + i;
            links.put(name, new Link());
            machines.put(name, new ArrayList<>());
            join(new SimNode(this, name, name + "a", new NodeDisk(NodeState.fresh(name, 1))));
        }
        this.nemesis = new Nemesis(this);
    }

    /** Empty when nothing was violated; else what was, and the last steps before it. */
    static Optional<String> violatedIn(long seed, Planted planted) {
        if (new World(seed, planted, false).run().isEmpty()) {
            return Optional.empty();
        }
        World again = new World(seed, planted, true);
        String what = again.run()
                .map(RuntimeException::toString)
                .orElse("not found when run again, so the run is not deterministic");
        return Optional.of("seed " + seed + ": " + what + "\n  " + String.join("\n  ", again.steps()));
    }

    private Optional<RuntimeException> run() {
        try {
            schedule();
            for (Happening next = queue.poll(); next != null; next = queue.poll()) {
                now = next.at();
                next.what().run();
            }
            heal();
            auditor.atTheEnd();
            return Optional.empty();
        } catch (RuntimeException violated) {
            if (trace != null && !(violated instanceof Violation)) {
                note(() -> List.of(violated.getStackTrace()).toString());
            }
            return Optional.of(violated);
        }
    }

    private void schedule() {
        int operations = chance.oneIn(20) ? chance.between(100, 400) : chance.between(5, 40);
        for (int i = 0; i < operations; i++) {
            at(chance.below(HORIZON), this::storeSomewhere);
        }
        regularly(40, county::step);
        regularly(120, county::stateAll);
        nemesis.schedule();
    }

    void join(SimNode machine) {
        machines.get(machine.name).add(machine);
        regularly(30, () -> {
            if (!machine.isRunning() && chance.oneIn(3)) {
                machine.start();
            }
            machine.step();
        });
    }

    private void regularly(int pause, Runnable what) {
        long next = now + 1 + chance.below(pause);
        if (next < HORIZON) {
            at(next, () -> {
                what.run();
                regularly(pause, what);
            });
        }
    }

    void at(long time, Runnable what) {
        queue.add(new Happening(time, ties++, what));
    }

    void later(int atMost, Runnable what) {
        at(now + chance.below(atMost), what);
    }

    private void storeSomewhere() {
        String id = "e" + events++;
        chance.oneOf(allMachines()).store(id, id.getBytes(java.nio.charset.StandardCharsets.UTF_8));
    }

    private void heal() {
        note(() -> "everything is healed");
        links.values().forEach(Link::heal);
        nemesis.rest();
        int most = machines.values().stream().mapToInt(List::size).max().orElseThrow();
        for (int turn = 0; turn < most; turn++) {
            List<SimNode> awake = new ArrayList<>();
            for (List<SimNode> same : machines.values()) {
                same.forEach(machine -> machine.retired = true);
                awake.add(same.get(Math.min(turn, same.size() - 1)));
            }
            awake.forEach(machine -> machine.retired = false);
            untilQuiet(awake);
        }
    }

    private void untilQuiet(List<SimNode> awake) {
        for (int round = 0; round < ROUNDS_TO_QUIET; round++) {
            county.dieSoon(-1);
            if (!county.isRunning()) {
                county.start();
            }
            if (round % 3 == 0) {
                county.stateAll();
            }
            for (int i = 0; i < 5; i++) {
                county.step();
            }
            awake.forEach(this::careFor);
            if (awake.stream().allMatch(this::isQuiet)) {
                return;
            }
        }
        awake.stream().filter(machine -> !isQuiet(machine)).forEach(machine -> {
            throw new Violation("not quiet: " + machine.label + " " + machine.state() + " unnumbered "
                    + !machine.disk().allNumbered() + ", county " + county.holding(machine.name));
        });
    }

    private void careFor(SimNode machine) {
        machine.dieSoon(-1);
        machine.start();
        if (machine.state().standing() == Standing.SUPERSEDED) {
            enrolAnew(machine);
        }
        for (int i = 0; i < 3; i++) {
            machine.step();
        }
    }

    /** The county says, on paper, that this machine goes on as the node, in which life, and what it has of the ones before. */
    void enrolAnew(SimNode machine) {
        int epoch = newEpoch(machine.name, machine.state().epoch());
        note(() -> machine.label + " is enrolled anew from life " + epoch);
        machine.adopt(epoch, county.holding(machine.name));
    }

    /** Beyond every life that was ever opened: a county that forgot one would tell two machines apart by their keys. */
    int newEpoch(String name, int machines) {
        CountyDisk disk = county.disk();
        int heard = Math.max(county.holding(name).latestEpoch(), disk.firstOpen(name));
        int opened = Math.max(Math.max(heard, machines), lastOpened.getOrDefault(name, 1)) + LEAP;
        disk.enrol(name, opened);
        lastOpened.put(name, opened);
        return opened;
    }

    private boolean isQuiet(SimNode machine) {
        Link link = links.get(machine.name);
        return machine.isQuiet()
                && link.up.readingFrom(county.disk().offset(machine.name)) == link.up.end()
                && machine.state().lives().entrySet().stream().allMatch(life -> {
                    Position theirs = county.holding(machine.name).of(life.getKey());
                    return theirs.equals(life.getValue().head())
                            && theirs.equals(life.getValue().agreed());
                })
                && county.disk().lives(machine.name).keySet().stream()
                        .allMatch(machine.state().lives()::containsKey);
    }

    List<SimNode> allMachines() {
        return machines.values().stream().flatMap(List::stream).toList();
    }

    List<SimNode> machines(String name) {
        return machines.get(name);
    }

    List<String> names() {
        return List.copyOf(links.keySet());
    }

    Link link(String name) {
        return links.get(name);
    }

    Chance chance() {
        return chance;
    }

    Keys keys() {
        return keys;
    }

    Auditor auditor() {
        return auditor;
    }

    SimCounty county() {
        return county;
    }

    boolean is(Planted mistake) {
        return planted == mistake;
    }

    boolean isDuplicating() {
        return nemesis.isDuplicating() && chance.oneIn(6);
    }

    boolean countyWasRestored() {
        return nemesis.restoredTheCounty();
    }

    /** Clocks jump by years; nothing may depend on them. */
    long clockOf(SimNode machine) {
        return 1_700_000_000L + now + (chance.oneIn(5) ? chance.below(900_000_000) - 450_000_000L : 0);
    }

    void note(Supplier<String> what) {
        if (trace != null) {
            trace.addLast(now + " " + what.get());
            if (trace.size() > TRACED) {
                trace.removeFirst();
            }
        }
    }

    private List<String> steps() {
        return List.copyOf(trace);
    }
}
