package org.shouwang.bench;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * What was asked for.
 *
 * @param names benchmarks to run; none: all
 * @param events how many the store holds
 * @param prefix how many of them the slow peers go through
 */
record Options(List<String> names, long events, int prefix, Path work, Path out) {

    static Options of(List<String> arguments, Set<String> known) {
        List<String> names = new ArrayList<>();
        Options options = new Options(names, 300_000, 20_000, Path.of("/tmp/shouwang-bench"), Path.of("RESULTS.md"));
        for (int i = 0; i < arguments.size(); i++) {
            String argument = arguments.get(i);
            if (argument.startsWith("--")) {
                i++;
                options = options.with(argument, arguments.get(i));
            } else if (known.contains(argument)) {
                names.add(argument);
            } else {
                throw new IllegalArgumentException("No benchmark is called " + argument + "; known: " + known);
            }
        }
        return options;
    }

    boolean asksFor(String name) {
        return names.isEmpty() || names.contains(name);
    }

    private Options with(String option, String value) {
        return switch (option) {
            case "--events" -> new Options(names, Long.parseLong(value), prefix, work, out);
            case "--prefix" -> new Options(names, events, Integer.parseInt(value), work, out);
            case "--work" -> new Options(names, events, prefix, Path.of(value), out);
            case "--out" -> new Options(names, events, prefix, work, Path.of(value));
            default -> throw new IllegalArgumentException("No option is called " + option);
        };
    }
}
