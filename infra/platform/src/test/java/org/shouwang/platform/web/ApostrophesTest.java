package org.shouwang.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * A text with a place for an argument is parsed, and an apostrophe in it has to stand twice to be seen once; a text without
 * is shown as it stands, and two would be seen as two.
 */
class ApostrophesTest {

    private static final Pattern PLACE = Pattern.compile("\\{\\d");

    @Test
    void in_every_bundle_of_every_tier_a_reader_sees_one_apostrophe_where_one_is_meant() throws IOException {
        List<Path> bundles = bundles();
        List<String> wrong = new ArrayList<>();
        bundles.forEach(bundle -> read(bundle).forEach((key, text) -> {
            if (isWrong(String.valueOf(text))) {
                wrong.add(bundle.getFileName() + ": " + key);
            }
        }));

        assertThat(bundles).hasSizeGreaterThan(20);
        assertThat(wrong).isEmpty();
    }

    @Test
    void wrong_is_one_that_is_lost_and_one_that_is_doubled() {
        assertThat(isWrong("the county's {0}")).isTrue();
        assertThat(isWrong("the county''s page")).isTrue();
        assertThat(isWrong("the county''s {0}")).isFalse();
        assertThat(isWrong("the county's page")).isFalse();
    }

    private static boolean isWrong(String text) {
        return PLACE.matcher(text).find() ? text.replace("''", "").contains("'") : text.contains("''");
    }

    private static List<Path> bundles() throws IOException {
        try (Stream<Path> files = Files.find(root(), 12, (file, what) -> isBundle(file))) {
            return files.toList();
        }
    }

    private static boolean isBundle(Path file) {
        String path = file.toString().replace('\\', '/');
        return path.contains("/src/main/resources/messages/") && path.endsWith(".properties");
    }

    private static Path root() {
        Path here = Path.of("").toAbsolutePath();
        while (!Files.isDirectory(here.resolve("county-service"))) {
            here = here.getParent();
        }
        return here;
    }

    private static Properties read(Path bundle) {
        Properties texts = new Properties();
        try (Reader reader = Files.newBufferedReader(bundle)) {
            texts.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return texts;
    }
}
