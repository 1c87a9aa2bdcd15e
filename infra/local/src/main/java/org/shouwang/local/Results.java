package org.shouwang.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.shouwang.local.pack.FileReport;
import org.shouwang.local.pack.SortedJson;
import org.shouwang.local.services.ServiceApi;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Everything that a pack gave, in one file that can be compared: the county's figures and the outcome of each import. */
final class Results {

    private static final List<String> FIGURES = List.of("figures", "lbc", "per_unit", "restatement", "years");

    private final ServiceApi county;

    Results(ServiceApi county) {
        this.county = county;
    }

    /** The years that the figures are of, given or chosen by the county. */
    List<Integer> write(Path file, List<Integer> years, List<FileReport> reports, LocalDate dayOfImport) {
        ObjectNode results = book(years, dayOfImport);
        results.put("day_of_import", dayOfImport.toString());
        ArrayNode files = results.putArray("files");
        reports.forEach(report -> files.add(report.asExpected()));
        save(file, SortedJson.write(results));
        return years(results);
    }

    /** The last whole years before that day of which work was recorded; the latest is last. */
    List<Integer> latestYears(LocalDate day) {
        return years(book(List.of(), day));
    }

    private ObjectNode book(List<Integer> years, LocalDate day) {
        String list = years.stream().map(String::valueOf).collect(Collectors.joining(","));
        return county.get("/api/figures?before=" + day + "&years=" + list)
                .asObject()
                .retain(FIGURES);
    }

    private static List<Integer> years(ObjectNode book) {
        return book.path("years").valueStream().map(JsonNode::asInt).toList();
    }

    private static void save(Path file, String text) {
        Path unfinished = file.resolveSibling(file.getFileName() + ".new");
        try {
            Files.writeString(unfinished, text);
            Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
