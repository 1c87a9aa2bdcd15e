package org.shouwang.local;

import java.time.Duration;
import java.util.List;
import java.util.stream.StreamSupport;
import org.shouwang.local.pack.PackNode;
import org.shouwang.local.services.ServiceApi;
import org.shouwang.servers.process.Patience;
import tools.jackson.databind.JsonNode;

/** Waits until the county has committed all that the nodes recorded, and has read it into its tables. */
final class Settling {

    private static final Duration LOOKING = Duration.ofMillis(500);
    private static final Duration WITHOUT_PROGRESS = Duration.ofMinutes(3);
    private static final long QUIET_NANOS = Duration.ofSeconds(5).toNanos();

    private final Console console;
    private final LocalCounty services;
    private final ServiceApi county;
    private final List<PackNode> nodes;
    private long lastSaid = System.nanoTime();

    /** How far the slowest has come, in one number that only grows. */
    private long progress = Long.MIN_VALUE;

    Settling(Console console, LocalCounty services, ServiceApi county, List<PackNode> nodes) {
        this.console = console;
        this.services = services;
        this.county = county;
        this.nodes = nodes;
    }

    void await() {
        long before;
        do {
            before = progress;
            if (Patience.until(WITHOUT_PROGRESS, LOOKING, this::isSettled)) {
                console.say("settled");
                return;
            }
        } while (progress > before);
        throw new IllegalStateException(
                "The county has stopped taking in what the nodes publish: " + county.get("/api/coverage"));
    }

    private boolean isSettled() {
        JsonNode coverage = county.get("/api/coverage");
        long recorded = 0;
        long committed = 0;
        boolean all = true;
        for (PackNode node : nodes) {
            JsonNode publication = services.service(node).api().get("/api/publication");
            long stored = publication.path("stored").asLong();
            long seq = committedSeq(coverage, node);
            recorded += stored;
            committed += seq;
            all &= publication.path("reported").asLong(0) >= stored && seq >= stored;
        }
        long lag = lag(coverage);
        progress = committed - lag;
        sayNowAndThen(committed, recorded, lag);
        return all && lag == 0;
    }

    private static long committedSeq(JsonNode coverage, PackNode node) {
        return StreamSupport.stream(coverage.path("nodes").spliterator(), false)
                .filter(position -> position.path("node").asString("").equals(node.id()))
                .mapToLong(position -> position.path("seq").asLong(0))
                .max()
                .orElse(0);
    }

    private static long lag(JsonNode coverage) {
        return StreamSupport.stream(coverage.path("projections").spliterator(), false)
                .mapToLong(projection -> projection.path("lag").asLong(0))
                .sum();
    }

    private void sayNowAndThen(long committed, long recorded, long lag) {
        if (System.nanoTime() - lastSaid > QUIET_NANOS) {
            lastSaid = System.nanoTime();
            console.say("settling", committed, recorded, lag);
        }
    }
}
