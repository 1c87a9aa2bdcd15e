package org.shouwang.platform.sync.simulator;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.shouwang.events.envelope.Envelope;
import org.shouwang.events.envelope.Hashes;
import org.shouwang.events.envelope.Header;
import org.shouwang.platform.sync.Arrival;
import org.shouwang.platform.sync.NodeState.Standing;

/** Everything that goes wrong. A seed decides which kinds of it happen in a run at all, so that some runs are about few. */
final class Nemesis {

    private final World world;
    private final Chance chance;
    private final List<Runnable> possible = new ArrayList<>();
    private final Map<SimNode, List<NodeDisk>> snapshots = new HashMap<>();
    private final List<CountyDisk> backups = new ArrayList<>();
    private boolean duplicating;
    private boolean restoredTheCounty;

    Nemesis(World world) {
        this.world = world;
        this.chance = world.chance();
        List<Runnable> all = List.of(
                this::nodeDies,
                this::countyDies,
                this::brokerLosesItsTail,
                this::brokerIsWiped,
                this::nodeIsCutOff,
                this::countyIsCutOff,
                this::nodeIsRewound,
                this::nodeIsRewound,
                this::nodeIsCloned,
                this::nodeIsReplaced,
                this::forge,
                this::carryByHand,
                this::countyIsRestored,
                this::countyIsLost,
                () -> duplicating = !duplicating);
        all.stream().filter(fault -> chance.oneIn(3)).forEach(possible::add);
    }

    void schedule() {
        int faults = possible.isEmpty() ? 0 : chance.between(1, 14);
        for (int i = 0; i < faults; i++) {
            world.at(chance.below(World.HORIZON), chance.oneOf(possible));
        }
        for (int i = 0; i < 8; i++) {
            world.at(chance.below(World.HORIZON), this::snapshot);
            world.at(
                    chance.below(World.HORIZON),
                    () -> backups.add(world.county().disk().copy()));
            world.at(chance.below(World.HORIZON), () -> world.link(chance.oneOf(world.names()))
                    .flush());
            world.at(chance.below(World.HORIZON), this::operatorLooks);
            world.at(chance.below(World.HORIZON), this::countyStarts);
        }
    }

    void rest() {
        duplicating = false;
    }

    boolean isDuplicating() {
        return duplicating;
    }

    boolean restoredTheCounty() {
        return restoredTheCounty;
    }

    private SimNode someone() {
        return chance.oneOf(world.allMachines());
    }

    private void nodeDies() {
        someone().dieSoon(chance.below(14));
    }

    private void countyDies() {
        world.county().dieSoon(chance.below(3));
    }

    private void countyStarts() {
        if (!world.county().isRunning()) {
            world.county().start();
        }
    }

    private void brokerLosesItsTail() {
        world.note(() -> "a broker loses its tail");
        world.link(chance.oneOf(world.names())).loseTail(chance);
    }

    private void brokerIsWiped() {
        world.note(() -> "a broker is wiped");
        world.link(chance.oneOf(world.names())).wipe();
    }

    private void nodeIsCutOff() {
        Link link = world.link(chance.oneOf(world.names()));
        link.nodeCutOff = true;
        world.later(300, () -> link.nodeCutOff = false);
    }

    private void countyIsCutOff() {
        Link link = world.link(chance.oneOf(world.names()));
        link.countyCutOff = true;
        world.later(300, () -> link.countyCutOff = false);
    }

    private void snapshot() {
        SimNode machine = someone();
        snapshots
                .computeIfAbsent(machine, any -> new ArrayList<>())
                .add(machine.disk().copy());
    }

    private void nodeIsRewound() {
        SimNode machine = someone();
        List<NodeDisk> older = snapshots.getOrDefault(machine, List.of());
        if (!older.isEmpty()) {
            boolean withoutWitness = chance.oneIn(2);
            world.note(() -> machine.label + " is rewound" + (withoutWitness ? ", its witness is lost" : ""));
            machine.rewind(chance.oneOf(older), withoutWitness);
        }
    }

    private void nodeIsCloned() {
        SimNode machine = someone();
        if (world.machines(machine.name).size() < 3) {
            world.note(() -> machine.label + " is cloned");
            world.join(machine.clonedAs(machine.label + "+"));
        }
    }

    private void nodeIsReplaced() {
        if (restoredTheCounty) {
            return;
        }
        SimNode machine = someone();
        int epoch = world.newEpoch(machine.name, machine.state().epoch());
        world.note(() -> machine.label + " is destroyed and replaced, from life " + epoch);
        machine.replace(epoch);
        snapshots.remove(machine);
    }

    private void operatorLooks() {
        world.allMachines().stream()
                .filter(machine -> machine.isRunning() && machine.state().standing() == Standing.SUPERSEDED)
                .findFirst()
                .ifPresent(world::enrolAnew);
    }

    private void countyIsRestored() {
        if (!backups.isEmpty()) {
            world.note(() -> "the county is restored from a backup");
            restoredTheCounty = true;
            world.county().restore(chance.oneOf(backups));
        }
    }

    private void countyIsLost() {
        world.note(() -> "the county is lost and begins empty");
        restoredTheCounty = true;
        world.county().restore(new CountyDisk());
    }

    private void carryByHand() {
        SimNode machine = someone();
        List<Arrival> exported = new ArrayList<>();
        machine.disk().rows().forEach((epoch, rows) -> {
            int first = rows.isEmpty() ? 0 : chance.below(rows.size());
            rows.subList(first, rows.isEmpty() ? 0 : chance.between(first + 1, rows.size()))
                    .forEach(row ->
                            exported.add(Arrival.of(machine.name, row.record().toBytes())));
        });
        world.later(World.HORIZON, () -> handIn(exported));
    }

    private void handIn(List<Arrival> exported) {
        if (world.county().isRunning()) {
            world.note(() -> "carried by hand: " + exported.size() + " records");
            world.county().handIn(exported);
        }
    }

    private void forge() {
        String name = chance.oneOf(world.names());
        Topic up = world.link(name).up;
        Topic other = world.link(chance.oneOf(world.names())).up;
        byte[] seen = up.end() == 0 ? new byte[] {1, 2, 3} : up.at(chance.below(up.end()));
        Arrival genuine = Arrival.of(name, seen);
        switch (chance.below(genuine.envelope() == null ? 2 : 6)) {
            case 0 -> up.append(new byte[] {(byte) chance.below(256), 0, 1});
            case 1 -> other.append(seen);
            case 2 -> up.append(altered(genuine.opened()).toBytes());
            case 3 -> up.append(wronglySigned(genuine.opened()).toBytes());
            case 4 -> up.append(next(genuine.opened(), chance.between(0, 2)).toBytes());
            default -> up.append(laterLife(genuine.opened()).toBytes());
        }
    }

    private static Envelope altered(Envelope record) {
        byte[] payload = record.payload().clone();
        payload[0] ^= 1;
        return new Envelope(record.header(), payload, record.signature());
    }

    private static Envelope wronglySigned(Envelope record) {
        return new Envelope(record.header(), record.payload(), new byte[] {7});
    }

    private Envelope next(Envelope record, int skipped) {
        return invented(
                record.header(), record.header().epoch(), record.header().seq() + 1 + skipped, record.hash());
    }

    private Envelope laterLife(Envelope record) {
        return invented(record.header(), record.header().epoch() + 1, 1, chance.oneIn(2) ? record.hash() : Hashes.NONE);
    }

    private Envelope invented(Header like, int epoch, long seq, String before) {
        String id = chance.oneIn(2) ? like.eventId() : "forged" + chance.below(1_000_000);
        Header header = new Header(
                like.suite(),
                like.node(),
                epoch,
                seq,
                id,
                like.type(),
                1,
                like.occurredOn(),
                like.recordedAt(),
                before);
        return new Envelope(header, new byte[] {9}, chance.oneIn(2) ? null : new byte[] {7, 7});
    }
}
