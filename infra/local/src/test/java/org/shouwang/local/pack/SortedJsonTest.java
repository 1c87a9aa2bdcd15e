package org.shouwang.local.pack;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class SortedJsonTest {

    private static final JsonMapper JSON = JsonMapper.shared();

    @Test
    void the_figures_of_the_sample_are_written_as_they_were() throws IOException {
        String expected = Files.readString(Path.of("sample/expected.json"));
        assertThat(SortedJson.write(JSON.readTree(expected))).isEqualTo(expected);
    }

    @Test
    void keys_are_sorted_and_what_must_be_escaped_is() {
        String written = SortedJson.write(JSON.readTree("{\"b\":[],\"a\":{\"小\":\"\\\"\\\\\\u0001\\n\",\"x\":null}}"));
        assertThat(written)
                .isEqualTo("{\n \"a\": {\n  \"x\": null,\n  \"小\": \"\\\"\\\\\\u0001\\n\"\n },\n \"b\": []\n}\n");
    }
}
