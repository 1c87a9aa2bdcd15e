package org.shouwang.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Locale;
import java.util.ResourceBundle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.shouwang.servers.process.CannotStart;

class MessagesTest {

    private static final ResourceBundle CHINESE = bundle(Locale.ROOT);
    private static final ResourceBundle ENGLISH = bundle(Locale.ENGLISH);

    @Test
    void both_languages_say_the_same_things() {
        assertThat(ENGLISH.keySet()).isEqualTo(CHINESE.keySet());
        assertThat(CHINESE.getString("stopped")).isNotEqualTo(ENGLISH.getString("stopped"));
    }

    @ParameterizedTest
    @EnumSource
    void every_reason_not_to_start_has_its_sentence(CannotStart.Reason reason) {
        assertThat(CHINESE.containsKey("cannot." + reason)).isTrue();
    }

    @Test
    void the_help_names_every_option_in_both_languages() {
        for (String option : Arrays.asList(
                "--data", "--data-dir", "--once", "--out", "--years", "--day-of-import", "--port", "--lang")) {
            assertThat(CHINESE.getString("help")).contains(option + " ");
            assertThat(ENGLISH.getString("help")).contains(option + " ");
        }
    }

    private static ResourceBundle bundle(Locale locale) {
        ResourceBundle.Control control =
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);
        return ResourceBundle.getBundle("org.shouwang.local.messages", locale, control);
    }
}
