package org.shouwang.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.shouwang.journeys.LocalRun.Killed;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A school twice, a village and the county twice lose their process without a warning, while files are being recorded,
 * published and taken in. They are started again, and in the end nobody can tell.
 */
class KilledInTheMiddleIT {

    private static final Duration PATIENCE = Duration.ofMinutes(10);
    private static final Path EXPECTED = Path.of("../local/sample/expected.json");

    @TempDir
    Path directory;

    @Test
    void the_figures_are_those_of_a_county_where_nobody_was_killed_and_importing_all_again_changes_none()
            throws Exception {
        try (LocalRun run = LocalRun.ofTheSample(directory)) {
            List<Killed> killed = killFive(run);

            assertThat(leaves(run.results(PATIENCE))).isEqualTo(leaves(EXPECTED));
            assertThat(killed).hasSize(5).allSatisfy(KilledInTheMiddleIT::wasInTheMiddle);
        }
        try (LocalRun again = LocalRun.ofTheSample(directory)) {
            assertThat(leaves(again.results(PATIENCE))).isEqualTo(leaves(EXPECTED));
        }
    }

    private static List<Killed> killFive(LocalRun run) {
        return Stream.of(kill(run, "S01", 1_500, 4_500), kill(run, "V02", 700), kill(run, "county", 2_500, 9_000))
                .toList()
                .stream()
                .flatMap(victim -> victim.join().stream())
                .toList();
    }

    private static CompletableFuture<List<Killed>> kill(LocalRun run, String unit, long... moments) {
        return CompletableFuture.supplyAsync(() -> killed(run, unit, moments), task -> new Thread(task).start());
    }

    private static List<Killed> killed(LocalRun run, String unit, long... moments) {
        List<Killed> killed = new ArrayList<>();
        for (long events : moments) {
            killed.add(run.killOnceItHas(unit, events));
        }
        return killed;
    }

    /** It had recorded or taken in less than what came to be accepted of its own files, or of all files at the county. */
    private static void wasInTheMiddle(Killed killed) {
        String unit = killed.unit();
        long rows = JsonMapper.shared()
                .readTree(EXPECTED.toFile())
                .path("files")
                .valueStream()
                .filter(file ->
                        unit.equals("county") || unit.equals(file.path("node").asString()))
                .mapToLong(file -> file.path("accepted").asLong())
                .sum();
        assertThat(killed.stored()).isBetween(1L, rows - 1);
    }

    /** Every value under its path, so that a difference names itself. */
    private static Map<String, String> leaves(Path json) {
        Map<String, String> leaves = new TreeMap<>();
        collect("", JsonMapper.shared().readTree(json.toFile()), leaves);
        return leaves;
    }

    private static void collect(String path, JsonNode node, Map<String, String> leaves) {
        if (node.isObject()) {
            node.propertyStream().forEach(each -> collect(path + "/" + each.getKey(), each.getValue(), leaves));
        } else if (node.isArray()) {
            for (int at = 0; at < node.size(); at++) {
                collect(path + "/" + at, node.get(at), leaves);
            }
            leaves.put(path + "/size", String.valueOf(node.size()));
        } else {
            leaves.put(path, node.toString());
        }
    }
}
