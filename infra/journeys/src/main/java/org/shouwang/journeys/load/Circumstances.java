package org.shouwang.journeys.load;

import java.nio.file.Path;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.shouwang.servers.process.Command;

/** Without which no figure means anything. */
record Circumstances(String commit, Instant date, int processors, String java, String loadBefore) {

    static Circumstances of(Path home, Instant date, String loadBefore) {
        Command.Outcome head =
                Command.of(List.of(), "git", "rev-parse", "--short=12", "HEAD").run(home);
        Command.Outcome changes =
                Command.of(List.of(), "git", "status", "--porcelain").run(home);
        return new Circumstances(
                head.output().strip() + (changes.output().isBlank() ? "" : " with changes"),
                date,
                Runtime.getRuntime().availableProcessors(),
                System.getProperty("java.version"),
                loadBefore);
    }

    String words() {
        return "Commit %s, %s, %d processors shared by everything, Java %s, nodes -Xmx256m, county -Xmx512m, every PostgreSQL with fsync; load average before: %s."
                .formatted(commit, date, processors, java, loadBefore);
    }

    Map<String, Object> asTree() {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("commit", commit);
        tree.put("date", date.toString());
        tree.put("processors", processors);
        tree.put("java", java);
        tree.put("heapOfNode", "256m");
        tree.put("heapOfCounty", "512m");
        tree.put("loadBefore", loadBefore);
        return tree;
    }
}
