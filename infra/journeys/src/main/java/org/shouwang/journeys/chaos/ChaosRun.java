package org.shouwang.journeys.chaos;

import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.shouwang.journeys.chaos.checker.Checker;
import org.shouwang.journeys.chaos.checker.Findings;
import org.shouwang.journeys.chaos.checker.Invariant;
import org.shouwang.journeys.chaos.checker.Quiet;
import org.shouwang.journeys.chaos.checker.StatusSampler;
import org.shouwang.journeys.chaos.faults.FaultKind;
import org.shouwang.journeys.chaos.faults.FaultLog;
import org.shouwang.journeys.chaos.faults.FaultSpec;
import org.shouwang.journeys.chaos.faults.Nemesis;
import org.shouwang.journeys.chaos.faults.Restores;
import org.shouwang.journeys.chaos.faults.Schedule;
import org.shouwang.journeys.chaos.faults.Targets;
import org.shouwang.journeys.chaos.workload.History;
import org.shouwang.journeys.chaos.workload.Workload;
import org.shouwang.journeys.chaos.world.Broker;
import org.shouwang.journeys.chaos.world.Enrolment;
import org.shouwang.journeys.chaos.world.Site;
import org.shouwang.journeys.chaos.world.World;
import org.shouwang.journeys.chaos.world.WorldSettings;

/** From an empty directory to a verdict. */
final class ChaosRun {

    private static final int QUICK_ROUNDS = 5;
    private static final int WORKING_PAUSE_MILLIS = 250;
    private static final long CALM_MILLIS = 1_000;
    private static final long WORK_FIRST_MILLIS = 5_000;

    private final Path home;
    private final ChaosOptions options;
    private final Clock clock;
    private final Findings findings = new Findings();
    private final Restores restores = new Restores();
    private final FaultLog faults;

    ChaosRun(Path home, ChaosOptions options, Clock clock) {
        this.home = home;
        this.options = options;
        this.clock = clock;
        this.faults = new FaultLog(options.out().resolve("faults.jsonl"), options.seed());
    }

    Report carryOut() {
        Instant start = clock.instant();
        say("seed " + options.seed() + ", faults " + options.faults());
        boolean small = options.faults().contains(FaultKind.DISK);
        World world = new World(
                new WorldSettings(home, options.out().resolve("world"), options.brokers(), small, options.full()));
        Thread ending = new Thread(world::close, "chaos-end");
        Runtime.getRuntime().addShutdownHook(ending);
        try (History history = new History(options.out().resolve("history.jsonl"), clock)) {
            begin(world);
            Measured measured = underFire(world, history);
            judge(world, history);
            return new Report(home, options, start, clock.instant(), measured, faults, findings);
        } finally {
            Runtime.getRuntime().removeShutdownHook(ending);
            world.close();
        }
    }

    private void begin(World world) {
        world.startServersAndCounty();
        URI county = world.county().app().base();
        world.startNodes();
        world.nodes().forEach(node -> Enrolment.of(node, county));
        say("everything serves; every PostgreSQL says that fsync is on");
    }

    private Measured underFire(World world, History history) {
        Workload workload = new Workload(history);
        StatusSampler sampler = new StatusSampler(world, findings, options.seed());
        CompletableFuture<Void> sampling = CompletableFuture.runAsync(sampler);
        workload.start(world.nodes(), options.seed(), WORKING_PAUSE_MILLIS);
        Pause.of(WORK_FIRST_MILLIS);
        Instant from = clock.instant();
        int rounds = rounds(world);
        Duration took = Duration.between(from, clock.instant());
        say("%d rounds in %d s; healing".formatted(rounds, took.toSeconds()));
        healed(world);
        Pause.of(WORK_FIRST_MILLIS);
        workload.stop();
        sampler.stop();
        sampling.join();
        return new Measured(rounds, took, sampler.offered(), sampler.notOffered());
    }

    private int rounds(World world) {
        Nemesis nemesis = new Nemesis(world, faults, restores, options.out().resolve("world/backups"), clock);
        Schedule schedule = new Schedule(options.seed(), options.faults(), targets(world), options.full());
        Instant end = clock.instant().plus(options.time());
        int round = 0;
        while (options.full() ? clock.instant().isBefore(end) : round < QUICK_ROUNDS) {
            List<FaultSpec> next = schedule.round(round);
            say("round " + round + ": "
                    + String.join(", ", next.stream().map(FaultSpec::words).toList()));
            try {
                nemesis.carryOut(next);
            } catch (RuntimeException notUpAgain) {
                findings.breaks(Invariant.NEEDED_HELP, String.valueOf(notUpAgain.getMessage()));
                healed(world);
            }
            Pause.of(CALM_MILLIS);
            round++;
        }
        return round;
    }

    private void healed(World world) {
        try {
            world.heal();
        } catch (RuntimeException notHealed) {
            findings.breaks(Invariant.NEEDED_HELP, "healing: " + notHealed.getMessage());
        }
    }

    private void judge(World world, History history) {
        faults.struck().stream()
                .filter(struck -> struck.failed())
                .forEach(struck ->
                        findings.breaks(Invariant.NEEDED_HELP, struck.spec().words() + ": " + struck.note()));
        Instant from = clock.instant();
        boolean complete = new Quiet(world).await();
        long seconds = Duration.between(from, clock.instant()).toSeconds();
        say((complete ? "quiet and complete after " : "still incomplete after ") + seconds + " s; judging");
        findings.note("seconds until quiet", seconds);
        if (!complete) {
            findings.note("nothing moved any more, and the county did not have as much as the nodes", 1);
        }
        new Checker(world, history.all(), restores.lost(), findings).check();
    }

    private static Targets targets(World world) {
        return new Targets(
                world.nodes().stream().map(Site::id).toList(),
                world.brokers().stream().map(Broker::name).toList(),
                Site.COUNTY);
    }

    private static void say(String line) {
        System.out.println(line);
    }
}
