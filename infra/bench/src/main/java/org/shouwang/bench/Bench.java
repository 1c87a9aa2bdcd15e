package org.shouwang.bench;

import java.nio.file.Files;
import java.util.List;
import java.util.Set;
import java.util.function.LongSupplier;

/** Runs the named benchmarks, all without names, and writes what came of them. */
public final class Bench {

    private static final Set<String> NAMES = Set.of("replay", "replay-axon");
    static final int ROUNDS = 5;

    private final Options options;
    private final BenchStore store;
    private final Results results;

    private Bench(Options options, BenchStore store) {
        this.options = options;
        this.store = store;
        this.results = new Results(store, options);
    }

    /** @param arguments {@code --events N}, {@code --prefix N}, {@code --work DIR}, {@code --out FILE}, names */
    public static void main(String[] arguments) throws Exception {
        Options options = Options.of(List.of(arguments), NAMES);
        try (BenchStore store = BenchStore.filled(options.work(), options.events())) {
            Bench bench = new Bench(options, store);
            if (options.asksFor("replay")) {
                bench.replay();
            }
            if (options.asksFor("replay-axon")) {
                bench.replayAgainstAxon();
            }
            Files.writeString(options.out(), bench.results.text());
        }
        System.out.println("Written: " + options.out());
    }

    private void replay() throws Exception {
        Contender raw = new RawScan(store.dataSource());
        results.add(new Duel(new SummaryReplay(store.dataSource()), raw, control()).fight(2, ROUNDS));
        results.add(new Duel(new ReadOnly(store.dataSource()), raw, control()).fight(1, ROUNDS));
    }

    private void replayAgainstAxon() throws Exception {
        AxonPooled axon = new AxonPooled(store.dataSource(), options.prefix());
        String expected = SummaryReplay.figuresOf(store.histories(options.prefix()));
        if (!expected.equals(axon.run().digest())) {
            throw new IllegalStateException("Axon's histories give other figures than the replay's");
        }
        results.add(new Duel(new SummaryReplay(store.dataSource()), axon, control()).fight(1, ROUNDS));
    }

    /** Work of the database alone, always the same. */
    private LongSupplier control() {
        return () -> {
            long start = System.nanoTime();
            for (int i = 0; i < 3; i++) {
                store.jdbc()
                        .queryForMap(
                                "select sum(length(payload)), sum(hashtext(eventIdentifier)) from domain_event_entry");
            }
            return System.nanoTime() - start;
        };
    }
}
