package org.shouwang.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The page that says what was measured, how, on what, and what it does not show. */
final class Results {

    private static final String PAGE = """
            # Benchmarks

            Written by `./infra/bench/run`. A ratio is a ratio of speeds: above 1, the first is faster. Contenders take turns
            (ABBA, %d rounds); the ratio is the median over the rounds, its range in brackets; speeds are medians in events
            per second. The control is a query of the database alone before each round; when it strays more than 10 %% from
            its median, the machine was busy with something else and the row is void.

            | What | Ratio | First | Second | Control |
            |---|---|---|---|---|
            %s

            **Store.** %s generated events, %s bytes of payload each on average, %s with indexes, one seed; PostgreSQL %s,
            fsync %s, synchronous_commit %s; all of it in memory after the first pass.
            **Machine.** %s, %d cores, Java %s, heap %d MB.

            **What each does.**
            - *replay to figures*: what an annual summary does: every row up to the cut becomes a record, a row that cannot be
              read is named, all records are folded, and all indicators are answered for two years under one definition. One
              thread reads, one parses and folds.
            - *replay without the fold*: the same reader, its records dropped. The difference is the fold and the figures.
            - *raw JDBC scan + Jackson*: one thread, fetch size 5000, payload into the same event records, which are dropped.
              It reads neither metadata nor revision and checks no field. Two threads against one is part of the ratio.
            - *Axon pooled processor, defaults*: Axon 4.13, batches of one, 16 segments, 4 workers, tokens in the same
              database. Its handler adds to the same histories in memory, so it writes nothing but tokens; it goes through the
              first %d events only, and its speed there is taken for the whole. Starting, claiming segments and the figures are
              not on its clock. Its histories gave the same figures as a replay of the same prefix.

            **What this does not show.** Records that do not fit into memory, a store being written to meanwhile, a database
            on another machine, more than two cores.
            """;

    private final BenchStore store;
    private final Options options;
    private final List<String> rows = new ArrayList<>();

    Results(BenchStore store, Options options) {
        this.store = store;
        this.options = options;
    }

    void add(Duel duel) {
        System.out.println(duel.row());
        rows.add(duel.row());
    }

    String text() {
        Map<String, Object> sizes = store.sizes();
        return PAGE.formatted(
                Bench.ROUNDS,
                String.join("\n", rows),
                sizes.get("events"),
                sizes.get("payload"),
                sizes.get("total"),
                store.setting("server_version"),
                store.setting("fsync"),
                store.setting("synchronous_commit"),
                processor(),
                Runtime.getRuntime().availableProcessors(),
                System.getProperty("java.version"),
                Runtime.getRuntime().maxMemory() / 1_048_576,
                options.prefix());
    }

    private static String processor() {
        try {
            return Files.readAllLines(Path.of("/proc/cpuinfo")).stream()
                    .filter(line -> line.startsWith("model name"))
                    .map(line -> line.substring(line.indexOf(':') + 1).strip())
                    .findFirst()
                    .orElse(System.getProperty("os.arch"));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
