package org.shouwang.node.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.lang.reflect.RecordComponent;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.shouwang.events.EventCatalog;
import org.shouwang.events.child.ChildSheet;

class WordsTest {

    private static final Set<String> UNSAID =
            Set.of("childId", "occurredOn", "helperId", "surrogateId", "caseId", "reportId", "sheet");

    private final Properties chinese = bundle("node");
    private final Properties english = bundle("node_en");

    @Test
    void both_languages_have_the_same_words() {
        assertThat(chinese.keySet()).isEqualTo(english.keySet());
    }

    @Test
    void every_event_has_a_name() {
        assertThat(chinese.stringPropertyNames())
                .containsAll(EventCatalog.entries().stream()
                        .map(entry -> "event." + entry.name())
                        .toList());
    }

    @Test
    void every_value_of_a_closed_list_that_an_event_may_carry_has_a_name() {
        Set<String> needed = new TreeSet<>();
        EventCatalog.entries().forEach(entry -> collectCodes(entry.type(), needed));
        assertThat(needed).hasSizeGreaterThan(50);
        assertThat(chinese.stringPropertyNames()).containsAll(needed);
    }

    @Test
    void every_field_that_the_time_line_shows_has_a_name() {
        Set<String> needed = new TreeSet<>();
        EventCatalog.entries().stream()
                .filter(entry -> !entry.name().startsWith("county."))
                .forEach(entry -> collectFields("", entry.type(), needed));
        collectFields("", ChildSheet.class, needed);
        assertThat(needed).contains("field.father.phone", "field.visitor");
        assertThat(chinese.stringPropertyNames()).containsAll(needed);
    }

    private static void collectCodes(Class<?> type, Set<String> needed) {
        for (RecordComponent component : type.getRecordComponents()) {
            Class<?> of = component.getType();
            if (of.isRecord()) {
                collectCodes(of, needed);
            } else if (of.isEnum()) {
                for (Object code : of.getEnumConstants()) {
                    needed.add("code." + of.getSimpleName() + "." + code);
                }
            }
        }
    }

    private static void collectFields(String prefix, Class<?> type, Set<String> needed) {
        for (RecordComponent component : type.getRecordComponents()) {
            if (component.getType().isRecord() && !component.getName().equals("sheet")) {
                collectFields(prefix + component.getName() + ".", component.getType(), needed);
            } else if (!UNSAID.contains(component.getName())) {
                needed.add("field." + prefix + component.getName());
            }
        }
    }

    private static Properties bundle(String name) {
        Properties words = new Properties();
        String path = "/messages/" + name + ".properties";
        try (Reader text = new InputStreamReader(WordsTest.class.getResourceAsStream(path), StandardCharsets.UTF_8)) {
            words.load(text);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return words;
    }
}
