package org.shouwang.local;

import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * What was asked for at the command line.
 *
 * @param years empty stands for the rule that {@code --help} states
 * @param port of the county's pages; nodes follow upward from there
 */
record Options(
        boolean help,
        boolean once,
        Optional<Path> data,
        Optional<Path> dataDirectory,
        Optional<Path> out,
        List<Integer> years,
        Optional<LocalDate> dayOfImport,
        int port,
        int postgresPort,
        int kafkaPort) {

    private static final Set<String> FLAGS = Set.of("--help", "--once");
    private static final Set<String> WITH_VALUE = Set.of(
            "--data",
            "--data-dir",
            "--out",
            "--years",
            "--day-of-import",
            "--port",
            "--postgres-port",
            "--kafka-port",
            "--lang");

    static Options parse(String... arguments) {
        Map<String, String> given = given(new ArrayDeque<>(List.of(arguments)));
        Options options = new Options(
                given.containsKey("--help"),
                given.containsKey("--once"),
                path(given, "--data"),
                path(given, "--data-dir"),
                path(given, "--out"),
                years(given.getOrDefault("--years", "")),
                day(given),
                port(given, "--port"),
                port(given, "--postgres-port"),
                port(given, "--kafka-port"));
        if (options.once() && options.out().isEmpty()) {
            throw new BadOption("--once", "--out DIR");
        }
        return options;
    }

    private static Map<String, String> given(Deque<String> words) {
        Map<String, String> given = new HashMap<>();
        while (!words.isEmpty()) {
            String word = words.pop();
            if (FLAGS.contains(word)) {
                given.put(word, "");
            } else if (WITH_VALUE.contains(word) && !words.isEmpty()) {
                given.put(word, words.pop());
            } else {
                throw new BadOption(word, "--help");
            }
        }
        return given;
    }

    private static Optional<Path> path(Map<String, String> given, String option) {
        return Optional.ofNullable(given.get(option))
                .map(text -> Path.of(text).toAbsolutePath().normalize());
    }

    private static List<Integer> years(String text) {
        try {
            return List.copyOf(new TreeSet<>(Arrays.stream(text.split(","))
                    .map(String::strip)
                    .filter(year -> !year.isEmpty())
                    .map(Integer::valueOf)
                    .toList()));
        } catch (NumberFormatException e) {
            throw new BadOption("--years", "2024,2025");
        }
    }

    private static Optional<LocalDate> day(Map<String, String> given) {
        try {
            return Optional.ofNullable(given.get("--day-of-import")).map(LocalDate::parse);
        } catch (DateTimeException e) {
            throw new BadOption("--day-of-import", "2026-06-30");
        }
    }

    private static int port(Map<String, String> given, String option) {
        try {
            return Integer.parseInt(given.getOrDefault(option, "0"));
        } catch (NumberFormatException e) {
            throw new BadOption(option, "8080");
        }
    }
}
