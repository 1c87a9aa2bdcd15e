package org.shouwang.events;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.json.JsonMapper;

/**
 * Every revision ever shipped has a committed sample, {@code contracts/<name>/<revision>.json}, that is never edited. To
 * ship a new revision, add its sample; the old ones must still read.
 */
class EventContractTest {

    private static final Path CONTRACTS = Path.of("src/test/resources/contracts");
    private static final JsonMapper JSON = JsonMapper.builder().build();

    static List<EventCatalog.Entry> entries() {
        return EventCatalog.entries();
    }

    static Stream<Path> samples() throws IOException {
        return Files.walk(CONTRACTS).filter(path -> path.toString().endsWith(".json"));
    }

    @ParameterizedTest
    @MethodSource("entries")
    void todays_class_writes_exactly_the_latest_sample(EventCatalog.Entry entry) throws IOException {
        String sample = read(CONTRACTS.resolve(entry.name()).resolve(entry.revision() + ".json"));

        Event event = JSON.readValue(sample, entry.type());

        assertThat(JSON.readTree(JSON.writeValueAsString(event))).isEqualTo(JSON.readTree(sample));
    }

    @ParameterizedTest
    @MethodSource("samples")
    void every_sample_ever_shipped_still_reads(Path sample) throws IOException {
        String name = sample.getParent().getFileName().toString();
        EventCatalog.Entry entry = EventCatalog.named(name).orElseThrow();

        Event event = JSON.readValue(read(sample), entry.type());

        assertThat(event.occurredOn()).isNotNull();
    }

    @ParameterizedTest
    @MethodSource("entries")
    void a_sample_shows_every_field_filled_so_that_none_can_change_unseen(EventCatalog.Entry entry) throws IOException {
        String sample = read(CONTRACTS.resolve(entry.name()).resolve(entry.revision() + ".json"));

        assertThat(sample).doesNotContain("null");
    }

    @ParameterizedTest
    @MethodSource("entries")
    void every_personal_path_exists_in_the_sample(EventCatalog.Entry entry) throws IOException {
        String sample = read(CONTRACTS.resolve(entry.name()).resolve(entry.revision() + ".json"));

        for (String path : entry.personal()) {
            assertThat(JSON.readTree(sample).at("/" + path.replace('.', '/')).isString())
                    .as("%s of %s", path, entry.name())
                    .isTrue();
        }
    }

    private static String read(Path file) throws IOException {
        return Files.readString(file, StandardCharsets.UTF_8);
    }
}
