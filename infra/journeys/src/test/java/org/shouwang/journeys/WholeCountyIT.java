package org.shouwang.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The command of the README with everything real: PostgreSQL, Kafka, five nodes and the county as processes, two years of
 * records through all of them; and then all of it once more on the same data.
 */
class WholeCountyIT {

    private static final Path EXPECTED = Path.of("../local/sample/expected.json");
    private static final Duration PATIENCE = Duration.ofMinutes(6);
    private static final int SUMMARIES = 2 * 4;

    @TempDir
    Path directory;

    @Test
    void the_figures_come_out_and_importing_every_file_twice_changes_none() throws Exception {
        runThrough();
        assertThat(filesEndingWith(".docx", directory.resolve("out"))).hasSize(SUMMARIES);
        assertThat(filesEndingWith(".pid", directory.resolve("data/services"))).isEmpty();
        runThrough();
    }

    private void runThrough() throws Exception {
        try (LocalRun run = LocalRun.ofTheSample(directory)) {
            assertThat(Files.readAllLines(run.results(PATIENCE))).isEqualTo(Files.readAllLines(EXPECTED));
        }
    }

    private static List<Path> filesEndingWith(String ending, Path directory) throws IOException {
        try (Stream<Path> files = Files.list(directory)) {
            return files.filter(file -> file.toString().endsWith(ending)).toList();
        }
    }
}
