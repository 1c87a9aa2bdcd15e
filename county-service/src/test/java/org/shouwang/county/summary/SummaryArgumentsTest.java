package org.shouwang.county.summary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.shouwang.county.definitions.Definition;
import org.shouwang.county.summary.SummaryArguments.Misused;

class SummaryArgumentsTest {

    @Test
    void years_definitions_and_a_directory_are_asked_for() {
        SummaryArguments asked = parse("--year", "2024,2025", "--definition=EDU,MCA", "--out", "there", "--evidence");
        assertThat(asked.years()).containsExactly(2024, 2025);
        assertThat(asked.definitions()).extracting(Definition::code).containsExactly("EDU", "MCA");
        assertThat(asked.out()).isEqualTo(Path.of("there"));
        assertThat(asked.knownAt()).isNull();
        assertThat(asked.evidence()).isTrue();
    }

    @Test
    void all_are_all_definitions() {
        assertThat(parse("--year", "2024", "--definition", "all", "--out", ".").definitions())
                .extracting(Definition::code)
                .containsExactly("EDU", "MCA", "BOTH3", "CENSUS");
    }

    @ParameterizedTest
    @CsvSource({
        "2025-01-15T08:00:00Z, 2025-01-15T08:00:00Z",
        "2025-01-15T16:00:00+08:00, 2025-01-15T08:00:00Z",
        "2025-01-15T16:00, 2025-01-15T08:00:00Z",
        "2024-12-31, 2024-12-31T15:59:59.999Z"
    })
    void known_at_is_an_instant_a_local_time_or_the_end_of_a_day(String text, Instant instant) {
        assertThat(parse("--year", "2024", "--definition", "EDU", "--out", ".", "--known-at", text)
                        .knownAt())
                .isEqualTo(instant);
    }

    @ParameterizedTest
    @CsvSource({
        "--year 2024 --definition EDU, --out is missing",
        "--year 24 --definition EDU --out ., is no year",
        "--year 2024 --definition WHO --out ., no definition is called WHO",
        "--year 2024 --definition EDU --out . --known-at soon, known-at is",
        "--year 2024 --definition EDU --out . --fast, what is --fast",
        "--year, has no value"
    })
    void what_is_wrong_is_said(String line, String complaint) {
        assertThatThrownBy(() -> parse(line.split(" ")))
                .isInstanceOf(Misused.class)
                .hasMessageContaining(complaint);
    }

    @Test
    void configuration_is_not_ours_to_judge() {
        assertThat(parse("--year", "2024", "--definition", "EDU", "--out", ".", "--spring.datasource.url=jdbc:x")
                        .years())
                .containsExactly(2024);
    }

    private static SummaryArguments parse(String... words) {
        return SummaryArguments.parse(List.of(words));
    }
}
