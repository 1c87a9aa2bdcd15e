package org.shouwang.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.shouwang.local.services.ServiceApi;
import org.shouwang.servers.process.Patience;
import tools.jackson.databind.JsonNode;

/** The annual summaries, asked for at the county and fetched as a program would. */
final class Summaries {

    private static final List<String> DEFINITIONS = List.of("EDU", "MCA", "BOTH3", "CENSUS");
    private static final Duration LONGEST = Duration.ofMinutes(15);
    private static final Duration LOOKING = Duration.ofMillis(500);

    private final Console console;
    private final ServiceApi county;

    Summaries(Console console, ServiceApi county) {
        this.console = console;
        this.county = county;
    }

    /** Of every year under every definition. */
    void writeAll(Path out, List<Integer> years) {
        List<String> asked = years.stream()
                .flatMap(year -> DEFINITIONS.stream().map(definition -> ask(year, definition)))
                .toList();
        asked.forEach(id -> fetch(id, out));
    }

    void write(Path out, int year, String definition) {
        fetch(ask(year, definition), out);
    }

    private String ask(int year, String definition) {
        Map<String, Object> wanted = Map.of("year", year, "definition", definition);
        return county.post("/api/summaries", wanted).path("id").asString();
    }

    private void fetch(String id, Path out) {
        Patience.until(LONGEST, LOOKING, () -> isOver(look(id)));
        JsonNode summary = look(id);
        if (!summary.path("state").asString("").equals("DONE")) {
            throw new IllegalStateException("No annual summary: " + summary);
        }
        summary.path("files").forEach(file -> save(file, out));
        console.say(
                "summary.written",
                summary.path("year").asString(),
                summary.path("definition").asString(),
                out);
    }

    private JsonNode look(String id) {
        return county.get("/api/summaries/" + id);
    }

    private static boolean isOver(JsonNode summary) {
        String state = summary.path("state").asString("");
        return state.equals("DONE") || state.equals("FAILED");
    }

    private void save(JsonNode file, Path out) {
        Path path = out.resolve(Path.of(file.path("name").asString()).getFileName());
        try {
            Files.createDirectories(out);
            Files.write(path, county.bytes(file.path("href").asString()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
