package org.shouwang.journeys.chaos.checker;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.shouwang.journeys.chaos.world.Site;
import org.shouwang.journeys.chaos.world.World;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Waits until the county has as much of every node as the node has, and has read all of it into its tables. */
public final class Quiet {

    private static final Duration LIMIT = Duration.ofMinutes(4);
    private static final Duration WITHOUT_PROGRESS = Duration.ofSeconds(60);
    private static final int SETTLED_LOOKS = 4;
    private static final String COUNT = "select count(*) from domain_event_entry where aggregateIdentifier like ?";

    /** All of it in numbers; equal twice means that nothing moved. */
    private record Look(long atNodes, long atCounty, long lag) {

        boolean isComplete() {
            return atNodes == atCounty && lag == 0;
        }
    }

    private final World world;

    public Quiet(World world) {
        this.world = world;
    }

    /** Whether it was complete in the end; false when nothing moved for a minute, or for ever. */
    public boolean await() {
        long end = System.nanoTime() + LIMIT.toNanos();
        long lastProgress = System.nanoTime();
        int settled = 0;
        Look before = new Look(-1, -1, -1);
        while (settled < SETTLED_LOOKS && System.nanoTime() < end) {
            pause();
            Look now = look(before);
            lastProgress = now.equals(before) ? lastProgress : System.nanoTime();
            settled = now.equals(before) && now.isComplete() ? settled + 1 : 0;
            before = now;
            if (System.nanoTime() - lastProgress > WITHOUT_PROGRESS.toNanos()) {
                return false;
            }
        }
        return settled == SETTLED_LOOKS;
    }

    private Look look(Look before) {
        try {
            long nodes = 0;
            long county = 0;
            for (Site node : world.nodes()) {
                nodes += count(node, "%");
                county += count(world.county(), node.id() + "/%");
            }
            return new Look(nodes, county, lag(world.county().app().base()));
        } catch (SQLException | IOException notNow) {
            return before;
        }
    }

    private static long count(Site site, String streams) throws SQLException {
        try (Connection connection = site.database().connect();
                PreparedStatement statement = connection.prepareStatement(COUNT)) {
            statement.setString(1, streams);
            try (ResultSet row = statement.executeQuery()) {
                return row.next() ? row.getLong(1) : -1;
            }
        }
    }

    private static long lag(URI county) throws IOException {
        try (InputStream answer = county.resolve("/api/coverage").toURL().openStream()) {
            JsonNode followers = JsonMapper.shared().readTree(answer).path("projections");
            return followers
                    .valueStream()
                    .mapToLong(follower -> follower.path("lag").asLong())
                    .sum();
        }
    }

    private static void pause() {
        try {
            TimeUnit.MILLISECONDS.sleep(500);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted", e);
        }
    }
}
