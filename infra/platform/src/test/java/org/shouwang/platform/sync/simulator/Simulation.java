package org.shouwang.platform.sync.simulator;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongPredicate;
import java.util.stream.IntStream;

/** Seed after seed on a few threads, until there are enough, or no more time, or one that violates something. */
final class Simulation {

    private final Planted planted;
    private final int threads;
    private final AtomicLong next;
    private final ConcurrentLinkedQueue<String> violated = new ConcurrentLinkedQueue<>();

    Simulation(Planted planted, long first, int threads) {
        this.planted = planted;
        this.threads = threads;
        this.next = new AtomicLong(first);
    }

    /** The first violation that was met, if there was one. */
    Optional<String> runWhile(LongPredicate goesOn) {
        List<Thread> running = IntStream.range(0, threads)
                .mapToObj(thread -> new Thread(() -> work(goesOn), "simulation-" + thread))
                .toList();
        running.forEach(Thread::start);
        running.forEach(Simulation::await);
        return Optional.ofNullable(violated.peek());
    }

    long nextSeed() {
        return next.get();
    }

    private void work(LongPredicate goesOn) {
        for (long seed = next.getAndIncrement();
                violated.isEmpty() && goesOn.test(seed);
                seed = next.getAndIncrement()) {
            World.violatedIn(seed, planted).ifPresent(violated::add);
        }
    }

    private static void await(Thread thread) {
        try {
            thread.join();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    /** {@code [--seeds N] [--seconds T] [--first S] [--threads T] [--planted NAME]} */
    public static void main(String[] words) {
        long seeds = Long.parseLong(option(words, "--seeds", "100000"));
        long first = Long.parseLong(option(words, "--first", "1"));
        int threads = Integer.parseInt(
                option(words, "--threads", "" + Runtime.getRuntime().availableProcessors()));
        Planted planted = Planted.valueOf(option(words, "--planted", "NOTHING"));
        long seconds = Long.parseLong(option(words, "--seconds", "1000000"));
        long begin = System.nanoTime();
        Simulation simulation = new Simulation(planted, first, threads);
        Optional<String> violation = simulation.runWhile(
                seed -> seed < first + seeds && System.nanoTime() - begin < seconds * 1_000_000_000);
        long run = Math.min(seeds, simulation.nextSeed() - first);
        System.out.printf("%d seeds from %d, %.0f a second%n", run, first, run * 1e9 / (System.nanoTime() - begin));
        violation.ifPresent(what -> {
            System.out.println(what);
            System.exit(1);
        });
    }

    private static String option(String[] words, String name, String otherwise) {
        int at = List.of(words).indexOf(name);
        return at < 0 ? otherwise : words[at + 1];
    }
}
