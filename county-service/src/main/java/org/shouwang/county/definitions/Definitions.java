package org.shouwang.county.definitions;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.shouwang.events.codes.Household;
import org.shouwang.events.codes.Schooling;

/** Definitions as people write them down; {@code shipped.properties} shows and explains the form. */
public final class Definitions {

    private static final List<String> SHIPPED = List.of("EDU", "MCA", "BOTH3", "CENSUS");
    private static final List<Definition> DEFINITIONS = readShipped();

    private Definitions() {}

    /** The four of the product, the one that schools use first. */
    public static List<Definition> shipped() {
        return DEFINITIONS;
    }

    public static Definition shipped(String code) {
        return DEFINITIONS.stream()
                .filter(definition -> definition.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No definition is called " + code));
    }

    /** Reads all definitions of a file, by code. */
    public static List<Definition> read(Reader file) throws IOException {
        Properties lines = new Properties();
        lines.load(file);
        return lines.stringPropertyNames().stream()
                .filter(key -> key.endsWith(".name"))
                .sorted()
                .map(key -> read(key.substring(0, key.length() - ".name".length()), lines))
                .toList();
    }

    private static Definition read(String code, Properties lines) {
        String household = line(lines, code, "household");
        return new Definition(
                code,
                required(lines, code, "name"),
                Integer.parseInt(required(lines, code, "ageBelow")),
                stages(line(lines, code, "schooling")),
                household == null ? null : Household.valueOf(household),
                WhoIsAway.valueOf(required(lines, code, "away")),
                Integer.parseInt(required(lines, code, "months")),
                Boolean.parseBoolean(line(lines, code, "beyondTownship")),
                Incapacity.valueOf(required(lines, code, "incapacity")));
    }

    private static Set<Schooling> stages(@Nullable String names) {
        return names == null
                ? Set.of()
                : Arrays.stream(names.split("\\s+")).map(Schooling::valueOf).collect(Collectors.toSet());
    }

    private static String required(Properties lines, String code, String criterion) {
        return Objects.requireNonNull(line(lines, code, criterion), () -> code + "." + criterion + " is missing");
    }

    private static @Nullable String line(Properties lines, String code, String criterion) {
        String value = lines.getProperty(code + "." + criterion);
        return value == null ? null : value.strip();
    }

    private static List<Definition> readShipped() {
        try (var file = Objects.requireNonNull(Definitions.class.getResourceAsStream("shipped.properties"));
                var text = new InputStreamReader(file, StandardCharsets.UTF_8)) {
            List<Definition> read = read(text);
            return SHIPPED.stream()
                    .flatMap(code -> read.stream().filter(one -> one.code().equals(code)))
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
