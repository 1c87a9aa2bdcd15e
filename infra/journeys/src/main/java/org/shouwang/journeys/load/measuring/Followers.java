package org.shouwang.journeys.load.measuring;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Duration;
import org.shouwang.journeys.chaos.world.Site;
import org.shouwang.servers.process.Patience;
import tools.jackson.databind.json.JsonMapper;

/** The county's tables, which follow its store. */
public final class Followers {

    private static final Duration LONGEST = Duration.ofMinutes(30);
    private static final Duration EVERY = Duration.ofSeconds(1);

    private Followers() {}

    /** Returns when all of them have read all of the store. */
    public static void awaitAll(Site county) {
        if (!Patience.until(LONGEST, EVERY, () -> behind(county) == 0)) {
            throw new IllegalStateException("the county's tables are still " + behind(county) + " events behind");
        }
    }

    private static long behind(Site county) {
        try (InputStream answer =
                county.app().base().resolve("/api/coverage").toURL().openStream()) {
            return JsonMapper.shared()
                    .readTree(answer)
                    .path("projections")
                    .valueStream()
                    .mapToLong(follower -> follower.path("lag").asLong())
                    .sum();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
