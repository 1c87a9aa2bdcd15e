package org.shouwang.journeys.load;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SplittableRandom;
import org.jspecify.annotations.Nullable;
import org.shouwang.journeys.chaos.net.Weather;
import org.shouwang.journeys.chaos.world.Component;
import org.shouwang.journeys.chaos.world.Enrolment;
import org.shouwang.journeys.chaos.world.Site;
import org.shouwang.journeys.chaos.world.World;
import org.shouwang.journeys.load.measuring.DrainWatch;
import org.shouwang.journeys.load.measuring.ExactlyOnce;
import org.shouwang.journeys.load.measuring.Followers;
import org.shouwang.journeys.load.measuring.Known;
import org.shouwang.journeys.load.measuring.Latencies;
import org.shouwang.journeys.load.measuring.OnTheWay;
import org.shouwang.journeys.load.measuring.Phase;
import org.shouwang.journeys.load.measuring.ReportedWatch;
import org.shouwang.journeys.load.workload.Backlog;
import org.shouwang.journeys.load.workload.Clerk;
import org.shouwang.journeys.load.workload.Poison;

/** What a village feels: quiet, a flood from the school, quiet, poison in the school's name, quiet. */
final class IsolationRun {

    private static final String FLOODS = "S01";
    private static final String MEASURED = "V01";
    private static final Clerk.Pace PACE = new Clerk.Pace(100, 300);
    private static final int WARM_UP_SECONDS = 20;
    private static final long SEED = 2;

    private final World world;
    private final LoadOptions options;
    private final Circumstances circumstances;
    private final Clock clock = Clock.systemUTC();
    private final Instant origin = clock.instant();
    private final long originNanos = System.nanoTime();
    private final Latencies commands = new Latencies();
    private final Latencies reported = new Latencies();
    private final List<Phase> phases = new ArrayList<>();
    private Map<String, Long> written = Map.of();
    private @Nullable ExactlyOnce ofFlood;

    IsolationRun(World world, LoadOptions options, Circumstances circumstances) {
        this.world = world;
        this.options = options;
        this.circumstances = circumstances;
    }

    Measured carryOut() {
        world.startServersAndCounty();
        world.startNodes();
        world.nodes().forEach(node -> Enrolment.of(node, world.county().app().base()));
        Site school = world.site(FLOODS);
        school.cutOff(Week.NO_NETWORK);
        say("everything serves; the school is cut off and gathers " + options.events());
        new Backlog(school, options.events(), directory().resolve("papers")).makeUpTo(options.events());
        Site village = world.site(MEASURED);
        try (ReportedWatch watch = new ReportedWatch(village, reported)) {
            SplittableRandom dice = new SplittableRandom(SEED);
            try (Clerk unused = Clerk.at(village, "load", dice, PACE, commands, watch::answered)) {
                underWay(school);
            }
        }
        return new IsolationReport(circumstances, options, figures(school, village)).measured();
    }

    private void underWay(Site school) {
        Phases.pause(Duration.ofSeconds(WARM_UP_SECONDS).toMillis());
        quiet("A quiet");
        around("B flood", () -> {
            school.cutOff(Weather.FAIR);
            new DrainWatch(school, world.county()).until(stored(school));
        });
        around("after B", this::rest);
        quiet("C quiet");
        ofFlood = ExactlyOnce.of(school.id(), school.database(), world.county().database());
        poison(school);
        around("after D", this::rest);
        quiet("E quiet");
    }

    private IsolationFigures figures(Site school, Site village) {
        new DrainWatch(village, world.county()).until(stored(village));
        OnTheWay onTheWay =
                new OnTheWay(village.id(), village.database(), world.county().database(), origin, originNanos);
        return new IsolationFigures(
                List.copyOf(phases),
                phases.stream().map(phase -> commands.in(phase.span())).toList(),
                phases.stream().map(phase -> reported.in(phase.span())).toList(),
                phases.stream().map(phase -> onTheWay.in(phase.span())).toList(),
                written,
                Poison.became(world.county().database(), school.id()),
                Objects.requireNonNull(ofFlood),
                ExactlyOnce.of(village.id(), village.database(), world.county().database()));
    }

    private void poison(Site school) {
        String brokers = world.brokers().get(0).bootstrapServers();
        try (Poison poison = Poison.inTheNameOf(
                school, world.county().database(), brokers, directory().resolve("stranger"), clock)) {
            around("D poison", () -> poison.goOnFor(Duration.ofSeconds(options.seconds())));
            written = poison.written();
        }
    }

    private void quiet(String name) {
        around(name, () -> Phases.pause(Duration.ofSeconds(options.seconds()).toMillis()));
    }

    /** The county's own work on what came in goes on for a while. */
    private void rest() {
        Followers.awaitAll(world.county());
    }

    private void around(String name, Runnable work) {
        Map<String, Long> processes = new LinkedHashMap<>();
        world.components().stream()
                .filter(Component::isRunning)
                .forEach(component -> processes.put(component.name(), component.pid()));
        processes.put("this program", ProcessHandle.current().pid());
        phases.add(Phase.around(name, processes, work));
        Phase phase = phases.get(phases.size() - 1);
        say("%s, %.1f s: commands %s, reported %s"
                .formatted(name, phase.span().seconds(), commands.in(phase.span()), reported.in(phase.span())));
    }

    private Path directory() {
        return options.out().resolve("world");
    }

    private static long stored(Site node) {
        try {
            return Known.of(node).stored();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void say(String line) {
        System.out.println(line);
    }
}
