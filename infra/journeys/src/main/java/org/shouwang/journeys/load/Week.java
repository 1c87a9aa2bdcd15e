package org.shouwang.journeys.load;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.shouwang.journeys.chaos.net.Mode;
import org.shouwang.journeys.chaos.net.Weather;
import org.shouwang.journeys.chaos.world.Site;
import org.shouwang.journeys.load.workload.Backlog;

/** Seven days without a network, by the node's own clock; what came into being at the node on each. */
record Week(List<Day> days) {

    private static final int DAYS = 7;
    private static final long A_DAY = Duration.ofDays(1).toSeconds();
    static final Weather NO_NETWORK = new Weather(Mode.BLACKHOLE, 0);

    /** @param seconds that the machine took for it */
    record Day(int number, long events, double seconds) {}

    /** Before the node starts, with a clock that can be set back; it is enrolled by the right one. */
    static void prepare(Site node) {
        node.app().startWithClockOff(0);
    }

    /** Begins a week ago; in the end it is today at the node, and still nothing has been reported. */
    static Week spent(Site node, Backlog backlog) {
        node.cutOff(NO_NETWORK);
        List<Day> days = new ArrayList<>();
        int before = 0;
        for (int day = 1; day <= DAYS; day++) {
            node.app().jumpTo((day - 1 - DAYS) * A_DAY);
            int target = (int) ((long) backlog.events() * day / DAYS);
            long began = System.nanoTime();
            backlog.makeUpTo(target);
            days.add(new Day(day, target - before, (System.nanoTime() - began) / 1e9));
            System.out.println(days.get(day - 1));
            before = target;
        }
        node.app().jumpTo(0);
        return new Week(days);
    }
}
