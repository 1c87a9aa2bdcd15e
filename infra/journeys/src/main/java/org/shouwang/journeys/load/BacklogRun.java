package org.shouwang.journeys.load;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.shouwang.journeys.chaos.net.Weather;
import org.shouwang.journeys.chaos.world.Enrolment;
import org.shouwang.journeys.chaos.world.Site;
import org.shouwang.journeys.chaos.world.World;
import org.shouwang.journeys.load.measuring.DrainWatch;
import org.shouwang.journeys.load.measuring.ExactlyOnce;
import org.shouwang.journeys.load.measuring.Followers;
import org.shouwang.journeys.load.measuring.JavaHeap;
import org.shouwang.journeys.load.measuring.Known;
import org.shouwang.journeys.load.measuring.Latencies;
import org.shouwang.journeys.load.measuring.Processes;
import org.shouwang.journeys.load.measuring.Quarter;
import org.shouwang.journeys.load.measuring.Span;
import org.shouwang.journeys.load.workload.Backlog;
import org.shouwang.journeys.load.workload.Clerk;

/** A school that works a week without a network, and the minutes after it has one again. */
final class BacklogRun {

    private static final String NODE = "S01";
    private static final int CLERKS = 2;
    private static final Clerk.Pace PACE = new Clerk.Pace(50, 150);
    private static final int HEAP_EVERY_MILLIS = 500;
    private static final long SEED = 1;

    private final World world;
    private final LoadOptions options;
    private final Circumstances circumstances;
    private final Latencies latencies = new Latencies();

    BacklogRun(World world, LoadOptions options, Circumstances circumstances) {
        this.world = world;
        this.options = options;
        this.circumstances = circumstances;
    }

    Measured carryOut() {
        world.startServersAndCounty();
        Site node = world.site(NODE);
        Week.prepare(node);
        world.startNodes();
        Enrolment.of(node, world.county().app().base());
        say("everything serves; the school is cut off and works a week");
        Backlog backlog = new Backlog(node, options.events(), options.out().resolve("world/papers"));
        Week week = Week.spent(node, backlog);
        double liveBefore = JavaHeap.liveMegabytes(node.app().pid());
        try (JavaHeap heap = JavaHeap.of(node.app().pid(), HEAP_EVERY_MILLIS)) {
            BacklogFigures figures = underWay(node, week, heap, liveBefore);
            return new BacklogReport(circumstances, options, figures).measured();
        }
    }

    private BacklogFigures underWay(Site node, Week week, JavaHeap heap, double liveBefore) {
        SplittableRandom dice = new SplittableRandom(SEED);
        List<Clerk> clerks = IntStream.range(0, CLERKS)
                .mapToObj(number -> Clerk.at(node, "load" + number, dice.split(), PACE, latencies, moment -> {}))
                .toList();
        Span cutOff = Phases.ofSeconds("cut off", options.seconds());
        Known waiting = known(node);
        say("healed with " + waiting + ", after " + latencies.in(cutOff));
        Span draining;
        List<DrainWatch.Look> looks;
        long healed = System.nanoTime();
        node.cutOff(Weather.FAIR);
        looks = new DrainWatch(node, world.county()).until(waiting.stored());
        draining = new Span("draining", healed, System.nanoTime());
        say("drained in %.1f s".formatted(draining.seconds()));
        long drained = System.nanoTime();
        Followers.awaitAll(world.county());
        double tables = (System.nanoTime() - drained) / 1e9;
        Span connected = Phases.ofSeconds("connected, drained", options.seconds());
        clerks.forEach(Clerk::close);
        return settled(node, week, heap, liveBefore, waiting, looks, List.of(cutOff, draining, connected), tables);
    }

    private BacklogFigures settled(
            Site node,
            Week week,
            JavaHeap heap,
            double liveBefore,
            Known waiting,
            List<DrainWatch.Look> looks,
            List<Span> spans,
            double tables) {
        List<DrainWatch.Look> rest =
                new DrainWatch(node, world.county()).until(known(node).stored());
        say("all reported: " + rest.get(rest.size() - 1));
        Span draining = spans.get(1);
        long pid = node.app().pid();
        return new BacklogFigures(
                week,
                waiting,
                spans,
                spans.stream().map(latencies::in).toList(),
                Quarter.of(looks, looks.get(0).atCounty(), waiting.stored(), heap),
                heap.in(draining),
                liveBefore,
                JavaHeap.liveMegabytes(pid),
                Processes.mostResident(pid),
                tables,
                ExactlyOnce.of(node.id(), node.database(), world.county().database()));
    }

    private static Known known(Site node) {
        try {
            return Known.of(node);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void say(String line) {
        System.out.println(line);
    }
}
