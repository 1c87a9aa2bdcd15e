package org.shouwang.journeys.load;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What was asked for on the command line.
 *
 * @param seconds how long each phase lasts that ends by the clock
 */
record LoadOptions(boolean isolation, int events, int seconds, Path out, boolean keep) {

    static final String USAGE = """
            ./infra/journeys/load backlog|isolation [options]

              backlog          a school works a week without a network, then drains; how fast, in how much memory
              isolation        what a village feels while a school floods the county, and while somebody poisons it
              --events N       events of the backlog (100000) or of the flood (50000)
              --seconds S      how long each phase lasts that ends by the clock (60 and 90)
              --out DIR        where REPORT.md and report.json go (infra/journeys/target/load-…)
              --keep           leave databases, topics and logs of the processes below DIR/world
            """;

    private static final int FEWEST_EVENTS = 500;

    LoadOptions {
        if (events < FEWEST_EVENTS || seconds < 1) {
            throw new IllegalArgumentException(
                    "at least %d events and a second, not %d and %d".formatted(FEWEST_EVENTS, events, seconds));
        }
    }

    static LoadOptions of(Path home, String... arguments) {
        Deque<String> words = new ArrayDeque<>(List.of(arguments));
        String program = String.valueOf(words.poll());
        if (!program.equals("backlog") && !program.equals("isolation")) {
            throw new IllegalArgumentException("backlog or isolation, not " + program);
        }
        Path out = home.resolve("infra/journeys/target/load-" + program);
        boolean isolation = program.equals("isolation");
        LoadOptions options = new LoadOptions(isolation, isolation ? 50_000 : 100_000, isolation ? 90 : 60, out, false);
        while (!words.isEmpty()) {
            String name = words.remove();
            options = name.equals("--keep") ? options.keeping() : options.with(name, words.poll());
        }
        return options;
    }

    String program() {
        return isolation ? "isolation" : "backlog";
    }

    private LoadOptions keeping() {
        return new LoadOptions(isolation, events, seconds, out, true);
    }

    private LoadOptions with(String name, @Nullable String value) {
        if (value == null) {
            throw new IllegalArgumentException(name + " needs a value");
        }
        return switch (name) {
            case "--events" -> new LoadOptions(isolation, Integer.parseInt(value), seconds, out, keep);
            case "--seconds" -> new LoadOptions(isolation, events, Integer.parseInt(value), out, keep);
            case "--out" ->
                new LoadOptions(isolation, events, seconds, Path.of(value).toAbsolutePath(), keep);
            default -> throw new IllegalArgumentException("there is no option " + name);
        };
    }
}
