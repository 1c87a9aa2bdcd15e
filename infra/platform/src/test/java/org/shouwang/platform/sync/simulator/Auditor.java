package org.shouwang.platform.sync.simulator;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.shouwang.events.envelope.Envelope;
import org.shouwang.platform.sync.Arrival;
import org.shouwang.platform.sync.CountySync.Taken;
import org.shouwang.platform.sync.Judged;
import org.shouwang.platform.sync.NodeLog;
import org.shouwang.platform.sync.NodeState.Life;
import org.shouwang.platform.sync.ParkReason;
import org.shouwang.platform.sync.Position;

/**
 * Sees everything, remembers what truly happened, and says what must never be so. While the run goes on: what a node shows as
 * reported was committed by the county at that place with that hash, and what it shows as sent was given to its broker; the
 * county takes only what a node made. In the end: see {@link #atTheEnd}.
 */
final class Auditor {

    private final World world;
    private final Map<String, String> madeBy = new HashMap<>();
    private final Set<String> sent = new HashSet<>();
    private final Set<String> committed = new HashSet<>();

    Auditor(World world) {
        this.world = world;
    }

    void made(String hash, String node) {
        madeBy.put(hash, node);
    }

    void sent(String hash) {
        sent.add(hash);
    }

    void committed(Taken taken) {
        for (Judged judged : taken.done()) {
            if (judged.verdict().takesItsPlace()) {
                committed.add(judged.hash());
                NodeLog log = judged.arrival().log();
                Violation.unless(log.node().equals(madeBy.get(judged.hash())), () -> "I2: nobody made " + judged);
            }
        }
    }

    void saysWhatIsTrue(SimNode node) {
        node.state().lives().forEach((epoch, life) -> {
            Position agreed = life.agreed();
            Violation.unless(
                    agreed.isStart()
                            || (committed.contains(agreed.hash())
                                    && node.disk()
                                            .hashAt(epoch, agreed.seq())
                                            .filter(agreed.hash()::equals)
                                            .isPresent()),
                    () -> "I14: " + node.label + " shows " + epoch + "/" + agreed.seq()
                            + " as reported, and it is not");
            Violation.unless(
                    wasSent(node, epoch, life),
                    () -> "I14: " + node.label + " shows " + epoch + "/" + life.sent() + " as sent, and it is not");
        });
    }

    private boolean wasSent(SimNode node, int epoch, Life life) {
        return node.disk()
                .hashAt(epoch, life.sent())
                .map(hash -> sent.contains(hash) || committed.contains(hash))
                .orElse(true);
    }

    /** Everything is healed and quiet: now both sides have the same, it is whole, and it is what the nodes stored. */
    void atTheEnd() {
        for (String name : world.names()) {
            world.machines(name).forEach(this::nothingIsLost);
            SimNode last = world.machines(name).get(world.machines(name).size() - 1);
            bothHaveTheSame(last);
            noEventStandsTwiceInALife(name);
            whatTheBrokerKeptIsKnown(name);
        }
        nothingIsParkedWithoutReason();
        rebuiltFromTheNodesItIsTheSame();
    }

    private void nothingIsLost(SimNode machine) {
        for (String id : machine.disk().eventIds()) {
            Violation.unless(
                    world.county().disk().inEffect().containsKey(id),
                    () -> "I1: " + machine.label + " stored " + id + ", and the county has it not");
        }
    }

    private void bothHaveTheSame(SimNode machine) {
        Set<String> atNode = new HashSet<>();
        machine.disk().rows().values().forEach(life -> life.forEach(row -> atNode.add(row.hash())));
        Set<String> atCounty = hashes(world.county().disk(), machine.name);
        Violation.unless(
                atNode.equals(atCounty),
                () -> "I5: " + machine.label + " holds " + atNode.size() + " records, the county " + atCounty.size()
                        + " or others");
        Violation.unless(
                machine.disk().eventIds().containsAll(ids(machine.name)),
                () -> "I5: " + machine.label + " has not fetched back every event");
    }

    private static Set<String> hashes(CountyDisk county, String name) {
        Set<String> hashes = new HashSet<>();
        county.lives(name).values().forEach(life -> life.forEach(judged -> hashes.add(judged.hash())));
        return hashes;
    }

    private List<String> ids(String name) {
        List<String> ids = new ArrayList<>();
        world.county()
                .disk()
                .lives(name)
                .values()
                .forEach(life -> life.forEach(
                        judged -> ids.add(judged.arrival().opened().header().eventId())));
        return ids;
    }

    private void noEventStandsTwiceInALife(String name) {
        world.county().disk().lives(name).forEach((epoch, life) -> {
            Set<String> ids = new HashSet<>();
            life.forEach(judged -> Violation.unless(
                    ids.add(judged.arrival().opened().header().eventId()),
                    () -> "I3: an event stands twice in " + name + "/" + epoch));
        });
    }

    /** A broker that never lost anything gave every record to the county, and the county throws nothing away. */
    private void whatTheBrokerKeptIsKnown(String name) {
        if (world.link(name).up.lostSomething()) {
            return;
        }
        for (byte[] message : world.link(name).up.all()) {
            Arrival arrival = Arrival.of(name, message);
            String hash = arrival.envelope() == null ? "" : arrival.opened().hash();
            Violation.unless(
                    !name.equals(madeBy.get(hash)) || world.county().disk().knowsInAnyForm(hash),
                    () -> "I1: the broker has " + arrival.envelope() + ", and the county knows nothing of it");
        }
    }

    private void nothingIsParkedWithoutReason() {
        for (Judged judged : world.county().disk().parked()) {
            Arrival arrival = judged.arrival();
            if (isGenuine(arrival, judged.hash())) {
                ParkReason reason = judged.verdict().reason();
                boolean another = reason == ParkReason.FORK || reason == ParkReason.BROKEN_CHAIN;
                Violation.unless(another || reason == ParkReason.CLOSED_LIFE, () -> "parked without reason: " + judged);
                Violation.unless(
                        !world.county().disk().has(arrival.log(), arrival.seq(), judged.hash())
                                || reason == ParkReason.CLOSED_LIFE
                                || world.countyWasRestored(),
                        () -> "parked and placed: " + judged);
            }
        }
    }

    private boolean isGenuine(Arrival arrival, String hash) {
        Envelope record = arrival.envelope();
        return record != null
                && arrival.node().equals(madeBy.get(hash))
                && (record.signature() == null || world.keys().vouch(arrival.node(), hash, record.signature()));
    }

    private void rebuiltFromTheNodesItIsTheSame() {
        SimCounty rebuilt = new SimCounty(world, world.keys());
        for (String name : world.names()) {
            SimNode last = world.machines(name).get(world.machines(name).size() - 1);
            List<Arrival> all = new ArrayList<>();
            last.disk()
                    .rows()
                    .values()
                    .forEach(life -> life.forEach(
                            row -> all.add(Arrival.of(name, row.record().toBytes()))));
            rebuilt.take(all, Map.of());
            Violation.unless(
                    hashes(rebuilt.disk(), name).equals(hashes(world.county().disk(), name)),
                    () -> "I6: " + name + " rebuilt is not the same");
        }
        Violation.unless(
                rebuilt.disk()
                        .inEffect()
                        .keySet()
                        .equals(world.county().disk().inEffect().keySet()),
                () -> "I6: rebuilt, other events are in effect");
    }
}
