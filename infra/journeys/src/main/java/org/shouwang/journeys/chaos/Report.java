package org.shouwang.journeys.chaos;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.shouwang.journeys.chaos.checker.Findings;
import org.shouwang.journeys.chaos.checker.Invariant;
import org.shouwang.journeys.chaos.faults.FaultKind;
import org.shouwang.journeys.chaos.faults.FaultLog;
import org.shouwang.journeys.chaos.faults.Struck;
import org.shouwang.servers.process.Command;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** What a run found, for people and for programs. */
record Report(
        Path home,
        ChaosOptions options,
        Instant start,
        Instant end,
        Measured measured,
        FaultLog faults,
        Findings findings) {

    boolean isClean() {
        return findings.isClean();
    }

    void writeTo(Path out) throws IOException {
        JsonMapper json =
                JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();
        Files.writeString(out.resolve("report.json"), json.writeValueAsString(asTree()));
        Files.writeString(out.resolve("REPORT.md"), new ReportPage(this).text());
    }

    String inBrief() {
        Map<String, Long> broken = broken();
        return "%d faults, %.1f kills a minute; %s%nreport: %s"
                .formatted(
                        faults.struck().size(),
                        killsPerMinute(),
                        broken.isEmpty() ? "every invariant holds" : "BROKEN " + broken,
                        options.out().resolve("REPORT.md"));
    }

    Map<String, Object> asTree() {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("seed", options.seed());
        tree.put("commit", commit());
        tree.put("profile", options.full() ? "full" : "quick");
        tree.put("brokers", options.brokers());
        tree.put("start", start.toString());
        tree.put("seconds", Duration.between(start, end).toSeconds());
        tree.put("rounds", measured.rounds());
        tree.put("secondsUnderFire", measured.took().toSeconds());
        tree.put("faults", faultCounts());
        tree.put("killsPerMinute", Math.round(killsPerMinute() * 10) / 10.0);
        tree.put("broken", broken());
        tree.put("compared", new TreeMap<>(findings.compared()));
        tree.put("noted", new TreeMap<>(findings.noted()));
        tree.put("statusCompared", measured.statusCompared());
        tree.put("statusNotOffered", measured.statusNotOffered());
        tree.put("recoveries", recoveries());
        tree.put("foundEnded", unbidden());
        return tree;
    }

    String commit() {
        Command.Outcome head =
                Command.of(List.of(), "git", "rev-parse", "--short=12", "HEAD").run(home);
        Command.Outcome changes =
                Command.of(List.of(), "git", "status", "--porcelain").run(home);
        return head.output().strip() + (changes.output().isBlank() ? "" : " with changes");
    }

    /** By kind and, for those that meet one process, by kind of process. */
    Map<String, Long> faultCounts() {
        return faults.struck().stream()
                .collect(Collectors.groupingBy(Report::nameOf, TreeMap::new, Collectors.counting()));
    }

    private static String nameOf(Struck fault) {
        return fault.spec().kind() + " " + Recoveries.kindOf(fault.spec().target())
                + (fault.spec().kind() == FaultKind.NET
                        ? " " + fault.spec().weather().mode()
                        : "");
    }

    double killsPerMinute() {
        long kills = faults.struck().stream()
                .filter(fault -> fault.spec().kind() == FaultKind.KILL)
                .count();
        return kills * 60_000.0 / Math.max(1, measured.took().toMillis());
    }

    Map<String, Long> broken() {
        Map<String, Long> broken = new LinkedHashMap<>();
        for (Invariant invariant : Invariant.values()) {
            if (findings.count(invariant) > 0) {
                broken.put(invariant.name(), findings.count(invariant));
            }
        }
        return broken;
    }

    List<Recoveries> recoveries() {
        return Recoveries.of(faults.recoveries());
    }

    /** By process: how often it was found ended though nobody had killed it in that round. */
    Map<String, Long> unbidden() {
        return faults.unbidden().stream()
                .collect(Collectors.groupingBy(FaultLog.Recovery::component, TreeMap::new, Collectors.counting()));
    }
}
