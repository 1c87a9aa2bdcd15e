package org.shouwang.platform.worklog;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.shouwang.platform.ledger.LedgerReader;
import org.shouwang.platform.ledger.LedgerReading;
import org.shouwang.platform.spreadsheet.Refusal;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Whole packs of files against what was worked out for them by hand-written rules elsewhere. */
class PacksTest {

    private static final JsonMapper JSON = JsonMapper.shared();

    @ParameterizedTest
    @MethodSource("packs")
    void every_file_gives_the_rows_that_its_pack_expects(Path pack) throws IOException {
        JsonNode expected = JSON.readTree(Files.readString(pack.resolve("expected.json")));

        List<Object> read = new PackReading(pack, expected).files();

        assertThat(read).isEqualTo(JSON.convertValue(expected.get("files"), List.class));
    }

    static Stream<Path> packs() throws IOException {
        String named = System.getProperty("shouwang.packs");
        if (named != null) {
            return Stream.of(named.split(",")).map(Path::of);
        }
        try (Stream<Path> small = Files.list(Path.of("../journeys/src/test/resources/packs"))) {
            return Stream.concat(Stream.of(Path.of("../local/sample")), small.sorted().toList().stream());
        }
    }

    private static final class PackReading {

        private final Path pack;
        private final JsonNode expected;
        private final LocalDate day;
        private final Map<String, LedgerRoster> rosters = new HashMap<>();

        PackReading(Path pack, JsonNode expected) {
            this.pack = pack;
            this.expected = expected;
            this.day = LocalDate.parse(expected.get("day_of_import").asString());
        }

        List<Object> files() throws IOException {
            List<Object> files = new ArrayList<>();
            for (JsonNode file : expected.get("files")) {
                files.add(file(
                        file.get("file").asString(),
                        file.get("node").asString(),
                        file.get("kind").asString()));
            }
            return files;
        }

        private Map<String, Object> file(String name, String node, String kind) throws IOException {
            try (InputStream in = Files.newInputStream(pack.resolve(name))) {
                Map<String, Object> file = kind.equals("ledger") ? ledger(in, node) : log(in, node);
                file.putAll(Map.of("file", name, "node", node, "kind", kind));
                return file;
            }
        }

        private Map<String, Object> ledger(InputStream in, String node) {
            LedgerReading reading = LedgerReader.read(in, day);
            rosters.put(node, new LedgerRoster(reading.accepted()));
            Map<String, Object> file = result(reading.accepted().size(), reading.refused());
            file.put("header_row", reading.headerRow());
            file.put("not_records", reading.notRecords());
            return file;
        }

        private Map<String, Object> log(InputStream in, String node) {
            WorkLogReading reading = rosters.containsKey(node)
                    ? WorkLogReader.read(in, day, rosters.get(node), name -> name, () -> UUID.randomUUID()
                            .toString())
                    : WorkLogReader.readOfCounty(in, day);
            Map<String, Object> file = result(reading.accepted().size(), reading.refused());
            file.put("accepted_by_sheet", reading.acceptedBySheet());
            file.put("not_records", reading.notRecords());
            return file;
        }

        private static Map<String, Object> result(int accepted, List<Refusal> refused) {
            Map<String, Object> file = new TreeMap<>();
            file.put("accepted", accepted);
            file.put("refused", refused.stream().map(PackReading::refusal).toList());
            return file;
        }

        private static Map<String, Object> refusal(Refusal refusal) {
            Map<String, Object> row = new LinkedHashMap<>();
            if (refusal.sheet() != null) {
                row.put("sheet", refusal.sheet());
            }
            row.put("row", refusal.row());
            row.put("column", refusal.column());
            row.put("code", refusal.code().name());
            row.put("found", refusal.found());
            return row;
        }
    }
}
