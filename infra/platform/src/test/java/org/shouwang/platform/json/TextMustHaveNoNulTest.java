package org.shouwang.platform.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextMustHaveNoNulTest {

    @ParameterizedTest
    @ValueSource(strings = {"{\"notes\":\"a\\u0000b\"}", "{\"a\":{\"b\":[\"\\\\\\u0000\"]}}", "{\"\\u0000\":1}"})
    void a_text_or_a_name_with_it_breaks_the_rule(String json) {
        assertThat(holdsFor(json)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"notes\":\"家访\"}", "{\"notes\":\"a\\\\u0000b\"}", "{\"notes\":\"\\\\u0000", "", "[]"})
    void the_six_characters_themselves_are_text_like_any_other(String json) {
        assertThat(holdsFor(json)).isTrue();
    }

    private static boolean holdsFor(String json) {
        return TextMustHaveNoNul.holdsFor(json.getBytes(StandardCharsets.UTF_8));
    }
}
