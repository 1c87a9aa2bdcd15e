package org.shouwang.journeys.chaos.faults;

import java.time.Duration;
import java.util.List;
import java.util.SplittableRandom;
import org.shouwang.journeys.chaos.world.App;

/** The battery of a machine's clock is empty: it starts with a wrong time, jumps, and is put right at the next start. */
final class ClockStrike {

    private static final List<Duration> OFF = List.of(
            Duration.ofDays(-3_653),
            Duration.ofDays(3_653),
            Duration.ofHours(-1),
            Duration.ofHours(1),
            Duration.ofDays(-400),
            Duration.ofMinutes(10));

    private final App app;

    ClockStrike(App app) {
        this.app = app;
    }

    String carryOut(FaultSpec fault) {
        SplittableRandom dice = new SplittableRandom(fault.dice());
        Duration first = OFF.get(dice.nextInt(OFF.size()));
        Duration second = OFF.get(dice.nextInt(OFF.size()));
        try {
            app.kill();
            app.startWithClockOff(first.toSeconds());
            app.start();
            Nemesis.pause(fault.lastsMillis() / 2);
            app.jumpTo(second.toSeconds());
            Nemesis.pause(fault.lastsMillis() / 2);
        } finally {
            app.startWithClockRight();
            app.kill();
            app.start();
        }
        return "off by " + first + ", then by " + second;
    }
}
