package org.shouwang.journeys.chaos.world;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Stream;

/** Several things at once; returns when all have ended, and fails as the first of them did. */
public final class Together {

    private Together() {}

    public static void run(Stream<Runnable> works) {
        List<Runnable> all = works.toList();
        ExecutorService threads = Executors.newFixedThreadPool(Math.max(1, all.size()));
        try {
            CompletableFuture.allOf(all.stream()
                            .map(work -> CompletableFuture.runAsync(work, threads))
                            .toArray(CompletableFuture[]::new))
                    .join();
        } catch (CompletionException failed) {
            throw failed.getCause() instanceof RuntimeException cause ? cause : failed;
        } finally {
            threads.shutdown();
        }
    }
}
