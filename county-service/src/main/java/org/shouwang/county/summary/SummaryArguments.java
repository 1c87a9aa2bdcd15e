package org.shouwang.county.summary;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.shouwang.county.definitions.Definition;
import org.shouwang.county.definitions.Definitions;

/** What the command line asked for. Options may be written {@code --year 2024} or {@code --year=2024}. */
record SummaryArguments(
        List<Integer> years,
        List<Definition> definitions,
        @Nullable Instant knownAt,
        Path out,
        boolean evidence) {

    static final String USAGE = """
            usage: summary --year Y[,Y2] --definition D[,D2]|all --out DIR [--known-at K] [--evidence]
              --year        calendar years
              --definition  %s, or all
              --known-at    count only what the county had received by then: 2025-01-15T08:00:00Z,
                            2025-01-15T16:00 (Asia/Shanghai), or a day, to its end: 2024-12-31
              --evidence    list in the .json what every figure is made of
            The database is the one of the configuration, e.g. --spring.datasource.url=jdbc:postgresql://...
            """.formatted(String.join(", ", DefinitionMustBeKnown.CODES));

    /** The command line does not say what to do. */
    static final class Misused extends RuntimeException {

        private static final long serialVersionUID = 1L;

        Misused(String message) {
            super(message);
        }
    }

    private static final List<String> WITH_VALUE = List.of("year", "definition", "out", "known-at");

    static SummaryArguments parse(List<String> arguments) {
        Map<String, String> options = options(arguments);
        try {
            return new SummaryArguments(
                    years(required(options, "year")),
                    definitions(required(options, "definition")),
                    KnownAtText.parse(options.get("known-at")),
                    Path.of(required(options, "out")),
                    options.containsKey("evidence"));
        } catch (InvalidPathException | IllegalStateException wrong) {
            throw new Misused("--out is no directory name: " + wrong.getMessage());
        } catch (IllegalArgumentException wrong) {
            throw new Misused(String.valueOf(wrong.getMessage()));
        }
    }

    /** Options with a dot in their name are configuration and not ours to judge. */
    private static Map<String, String> options(List<String> arguments) {
        Map<String, String> options = new TreeMap<>();
        List<String> left = new ArrayList<>(arguments);
        while (!left.isEmpty()) {
            String word = left.remove(0);
            String name = name(word);
            if (WITH_VALUE.contains(name)) {
                options.put(name, word.contains("=") ? word.substring(word.indexOf('=') + 1) : valueOf(word, left));
            } else if (name.equals("evidence")) {
                options.put(name, "");
            } else if (!name.contains(".")) {
                throw new Misused("what is " + word + "?");
            }
        }
        return options;
    }

    private static String name(String word) {
        if (!word.startsWith("--")) {
            throw new Misused("what is " + word + "?");
        }
        return word.substring(2).split("=", 2)[0];
    }

    private static String valueOf(String word, List<String> left) {
        if (left.isEmpty()) {
            throw new Misused(word + " has no value");
        }
        return left.remove(0);
    }

    private static String required(Map<String, String> options, String name) {
        String value = options.get(name);
        if (value == null || value.isBlank()) {
            throw new Misused("--" + name + " is missing");
        }
        return value;
    }

    private static List<Integer> years(String text) {
        return Arrays.stream(text.split(",")).map(SummaryArguments::year).toList();
    }

    private static Integer year(String text) {
        if (!text.strip().matches("\\d{4}")) {
            throw new Misused("\"" + text + "\" is no year");
        }
        return Integer.valueOf(text.strip());
    }

    private static List<Definition> definitions(String text) {
        if (text.equalsIgnoreCase("all")) {
            return Definitions.shipped();
        }
        return Arrays.stream(text.split(",")).map(SummaryArguments::definition).toList();
    }

    private static Definition definition(String code) {
        DefinitionMustBeKnown known = new DefinitionMustBeKnown(code.strip());
        if (known.isBroken()) {
            throw new Misused(known.message());
        }
        return Definitions.shipped(code.strip());
    }
}
