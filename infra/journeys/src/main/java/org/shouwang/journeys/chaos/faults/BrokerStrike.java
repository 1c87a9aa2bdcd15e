package org.shouwang.journeys.chaos.faults;

import java.util.List;
import java.util.SplittableRandom;
import org.shouwang.journeys.chaos.world.Broker;
import org.shouwang.journeys.chaos.world.Component;
import org.shouwang.journeys.chaos.world.Site;
import org.shouwang.journeys.chaos.world.Together;
import org.shouwang.journeys.chaos.world.World;

/** All brokers lose power at once, and not only that. */
final class BrokerStrike {

    private final World world;

    BrokerStrike(World world) {
        this.world = world;
    }

    String cutTails(FaultSpec fault) {
        SplittableRandom dice = new SplittableRandom(fault.dice());
        List<Site> nodes = world.nodes();
        String topic = nodes.get(dice.nextInt(nodes.size())).topic();
        killAll();
        long bytes = world.brokers().stream()
                .mapToLong(broker -> broker.cutTail(topic, dice))
                .sum();
        startAll(fault.lastsMillis());
        return bytes + " bytes of " + topic + " gone";
    }

    String wipe(FaultSpec fault) {
        killAll();
        world.brokers().forEach(Broker::wipe);
        startAll(fault.lastsMillis());
        return "all topics gone";
    }

    private void killAll() {
        Together.run(world.brokers().stream().map(broker -> broker::kill));
    }

    private void startAll(long afterMillis) {
        Nemesis.pause(afterMillis / 4);
        Together.run(world.brokers().stream().<Component>map(broker -> broker).map(broker -> broker::start));
    }
}
