package org.shouwang.local;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;

/** As many at a time as the machine has processors: ten Java programs that start at once start slower than one by one. */
final class Parallel {

    /** The pool that all share may have a single thread, and what is to run beside other work would run after it. */
    static final Executor THREAD_EACH = task -> new Thread(task).start();

    private static final int AT_LEAST = 2;

    private Parallel() {}

    /** The results in the order of the items; the first failure ends it all. */
    static <A, B> List<B> each(List<A> items, Function<A, List<B>> work) {
        ExecutorService workers = Executors.newFixedThreadPool(
                Math.max(AT_LEAST, Runtime.getRuntime().availableProcessors()));
        try {
            List<Callable<List<B>>> calls = items.stream()
                    .<Callable<List<B>>>map(item -> () -> work.apply(item))
                    .toList();
            List<B> results = new ArrayList<>();
            for (Future<List<B>> future : calls.stream().map(workers::submit).toList()) {
                results.addAll(future.get());
            }
            return results;
        } catch (ExecutionException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted", e);
        } finally {
            workers.shutdownNow();
        }
    }
}
