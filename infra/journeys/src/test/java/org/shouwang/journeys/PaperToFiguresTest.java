package org.shouwang.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.shouwang.county.children.Histories;
import org.shouwang.county.figures.FigureBook;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * From the workbooks of a pack straight to the figures, without nodes, broker or store: every figure of every year and
 * definition, who was counted, who comes and goes between definitions, and the figures of each unit.
 */
class PaperToFiguresTest {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    @ParameterizedTest
    @MethodSource("packs")
    void a_pack_gives_exactly_the_figures_that_stand_beside_it(Path pack) throws IOException {
        JsonNode expected = JSON.readTree(Files.readString(pack.resolve("expected.json")));

        JsonNode book = bookOf(pack, expected);

        assertThat(flat(book)).containsExactlyEntriesOf(flat(partsOf(expected)));
    }

    static Stream<Path> packs() throws IOException {
        String named = System.getProperty("shouwang.packs");
        if (named != null) {
            return Stream.of(named.split(",")).map(Path::of);
        }
        try (Stream<Path> small = Files.list(Path.of("src/test/resources/packs"))) {
            return Stream.concat(Stream.of(Path.of("../local/sample")), small.sorted().toList().stream());
        }
    }

    private static JsonNode bookOf(Path pack, JsonNode expected) {
        LocalDate dayOfImport = LocalDate.parse(expected.get("day_of_import").asString());
        List<Integer> years = StreamSupport.stream(expected.get("years").spliterator(), false)
                .map(JsonNode::asInt)
                .toList();
        Histories histories = Histories.of(PaperPack.records(pack, dayOfImport));
        return JSON.readTree(JSON.writeValueAsString(FigureBook.of(histories, years)));
    }

    private static JsonNode partsOf(JsonNode expected) {
        Map<String, Object> parts = new TreeMap<>();
        for (String part : List.of("years", "figures", "lbc", "restatement", "per_unit")) {
            parts.put(part, expected.get(part));
        }
        return JSON.readTree(JSON.writeValueAsString(parts));
    }

    /** One line a leaf, so that a difference shows where it is; lists stay whole. */
    private static SortedMap<String, String> flat(JsonNode tree) {
        SortedMap<String, String> leaves = new TreeMap<>();
        flatten("", tree, leaves);
        return leaves;
    }

    private static void flatten(String path, JsonNode node, Map<String, String> leaves) {
        if (node.isObject() && !node.isEmpty()) {
            node.propertyNames().forEach(name -> flatten(path + "/" + name, node.get(name), leaves));
        } else {
            leaves.put(path, node.toString());
        }
    }
}
