package org.shouwang.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OptionsTest {

    @Test
    void without_words_everything_is_left_to_the_rules() {
        Options options = Options.parse();
        assertThat(options.once()).isFalse();
        assertThat(options.data()).isEmpty();
        assertThat(options.years()).isEmpty();
        assertThat(options.port()).isZero();
    }

    @Test
    void a_run_through_names_its_years_in_order_and_its_day() {
        Options options =
                Options.parse("--once", "--out", "/tmp/out", "--years", "2025, 2024", "--day-of-import", "2026-01-31");
        assertThat(options.once()).isTrue();
        assertThat(options.out()).contains(Path.of("/tmp/out"));
        assertThat(options.years()).containsExactly(2024, 2025);
        assertThat(options.dayOfImport()).contains(LocalDate.of(2026, 1, 31));
    }

    @Test
    void a_run_through_without_a_place_for_its_results_is_refused() {
        assertThatThrownBy(() -> Options.parse("--once"))
                .isInstanceOf(BadOption.class)
                .hasMessage("--once: --out DIR");
    }

    @ParameterizedTest
    @ValueSource(strings = {"--twice", "sample", "--data", "--years x", "--port eighty", "--day-of-import 31.1.2026"})
    void what_is_not_understood_is_named(String line) {
        String[] words = line.split(" ");
        assertThatThrownBy(() -> Options.parse(words))
                .isInstanceOf(BadOption.class)
                .hasMessageStartingWith(words[0]);
    }
}
