package org.shouwang.journeys.chaos.faults;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.shouwang.journeys.chaos.net.TcpProxy;
import org.shouwang.journeys.chaos.net.Weather;
import org.shouwang.journeys.chaos.world.App;
import org.shouwang.journeys.chaos.world.Component;
import org.shouwang.journeys.chaos.world.Database;
import org.shouwang.journeys.chaos.world.Together;
import org.shouwang.journeys.chaos.world.World;
import org.shouwang.servers.process.Patience;

/** Carries out one round after the other: all faults of a round side by side, then everybody is waited for. */
public final class Nemesis {

    private static final Duration UP_AGAIN = Duration.ofMinutes(3);

    private final World world;
    private final FaultLog log;
    private final Restores restores;
    private final Path backups;
    private final Clock clock;

    public Nemesis(World world, FaultLog log, Restores restores, Path backups, Clock clock) {
        this.world = world;
        this.log = log;
        this.restores = restores;
        this.backups = backups;
        this.clock = clock;
    }

    /** Returns when everything serves again. */
    public void carryOut(List<FaultSpec> round) {
        Together.run(round.stream().map(fault -> () -> strike(fault)));
        int number = round.isEmpty() ? 0 : round.get(0).round();
        Together.run(world.components().stream().map(one -> () -> awaitUp(number, one)));
    }

    private void strike(FaultSpec fault) {
        pause(fault.afterMillis());
        Instant from = clock.instant();
        try {
            String note = harm(fault);
            log.add(new Struck(fault, from, clock.instant(), note, false));
        } catch (RuntimeException failed) {
            log.add(new Struck(fault, from, clock.instant(), String.valueOf(failed.getMessage()), true));
        }
    }

    private String harm(FaultSpec fault) {
        return switch (fault.kind()) {
            case KILL -> kill(fault);
            case PAUSE -> standStill(fault);
            case NET -> badWeather(fault);
            case DISK -> new DiskStrike(world, log, clock).carryOut(fault);
            case CLOCK -> new ClockStrike((App) world.component(fault.target())).carryOut(fault);
            case TRUNCATE -> new BrokerStrike(world).cutTails(fault);
            case WIPE -> new BrokerStrike(world).wipe(fault);
            case RESTORE_AT_ONCE, RESTORE_THEN_WORK, RESTORE_WITNESS_TOO -> restore(fault);
        };
    }

    private String restore(FaultSpec fault) {
        Database county = world.county().database();
        return new RestoreStrike(world.site(fault.target()), county, backups, restores).carryOut(fault);
    }

    private String kill(FaultSpec fault) {
        Component victim = world.component(fault.target());
        Instant killed = clock.instant();
        victim.kill();
        pause(fault.lastsMillis());
        victim.start();
        log.servesAgain(fault.round(), victim.name(), killed, clock.instant());
        return "";
    }

    private String standStill(FaultSpec fault) {
        Component victim = world.component(fault.target());
        victim.pause();
        try {
            pause(fault.lastsMillis());
        } finally {
            victim.resume();
        }
        return "for " + fault.lastsMillis() + " ms";
    }

    private String badWeather(FaultSpec fault) {
        List<TcpProxy> ways = world.edges().getOrDefault(fault.target(), List.of());
        ways.forEach(way -> way.turn(fault.weather()));
        try {
            pause(fault.lastsMillis());
        } finally {
            ways.forEach(way -> way.turn(Weather.FAIR));
        }
        return "for " + fault.lastsMillis() + " ms";
    }

    /** Whoever ended without having been killed is started, as an init system would, and it is said. */
    private void awaitUp(int round, Component one) {
        if (!one.isRunning()) {
            log.foundEnded(round, one.name());
            one.start();
        }
        if (!Patience.until(UP_AGAIN, one::isReady)) {
            throw new IllegalStateException(one.name() + " does not serve " + UP_AGAIN + " after round " + round);
        }
    }

    static void pause(long millis) {
        try {
            TimeUnit.MILLISECONDS.sleep(millis);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted", e);
        }
    }
}
