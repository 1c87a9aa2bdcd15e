package org.shouwang.journeys.chaos;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.shouwang.journeys.chaos.faults.FaultKind;

/**
 * What was asked for on the command line.
 *
 * @param full as many rounds as fit into the time, most of them kills; otherwise a few mixed rounds
 * @param keep the directory with everything that the processes wrote stays
 */
record ChaosOptions(
        boolean full, long seed, Duration time, Set<FaultKind> faults, Path out, int brokers, boolean keep) {

    static final String USAGE = """
            ./infra/journeys/chaos quick|full [options]

              quick            about twenty faults of mixed kinds, at most six minutes, one broker
              full             rounds of faults for --minutes, most of them kills of one process of each kind
              --seed N         the same faults and the same work as the run with that seed
              --minutes M      how long full goes on (60)
              --faults LIST    kill,pause,net,disk,clock (those are the default), truncate, wipe, restore
                               (restore-at-once, restore-then-work, restore-witness-too), all
              --brokers 1|3    brokers of the county's Kafka (1)
              --out DIR        where REPORT.md, report.json, history and faults go (infra/journeys/target/chaos)
              --keep           leave databases, topics and logs of the processes below DIR/world
            """;

    private static final String USUAL_FAULTS = "kill,pause,net,disk,clock";
    private static final Duration USUAL_TIME = Duration.ofMinutes(60);

    static ChaosOptions of(Path home, long newSeed, String... arguments) {
        Deque<String> words = new ArrayDeque<>(List.of(arguments));
        String profile = String.valueOf(words.poll());
        if (!profile.equals("quick") && !profile.equals("full")) {
            throw new IllegalArgumentException("quick or full, not " + profile);
        }
        Path out = home.resolve("infra/journeys/target/chaos");
        ChaosOptions options = new ChaosOptions(
                profile.equals("full"), newSeed, USUAL_TIME, FaultKind.named(USUAL_FAULTS), out, 1, false);
        while (!words.isEmpty()) {
            String name = words.remove();
            options = name.equals("--keep") ? options.keeping() : options.with(name, words.poll());
        }
        return options;
    }

    private ChaosOptions keeping() {
        return new ChaosOptions(full, seed, time, faults, out, brokers, true);
    }

    private ChaosOptions with(String name, @Nullable String value) {
        if (value == null) {
            throw new IllegalArgumentException(name + " needs a value");
        }
        return switch (name) {
            case "--seed" -> new ChaosOptions(full, Long.parseLong(value), time, faults, out, brokers, keep);
            case "--minutes" ->
                new ChaosOptions(full, seed, Duration.ofMinutes(Long.parseLong(value)), faults, out, brokers, keep);
            case "--faults" -> new ChaosOptions(full, seed, time, FaultKind.named(value), out, brokers, keep);
            case "--brokers" -> new ChaosOptions(full, seed, time, faults, out, Integer.parseInt(value), keep);
            case "--out" ->
                new ChaosOptions(full, seed, time, faults, Path.of(value).toAbsolutePath(), brokers, keep);
            default -> throw new IllegalArgumentException("there is no option " + name);
        };
    }
}
