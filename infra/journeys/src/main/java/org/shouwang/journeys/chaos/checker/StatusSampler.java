package org.shouwang.journeys.chaos.checker;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.net.URLConnection;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;
import org.shouwang.journeys.chaos.world.Site;
import org.shouwang.journeys.chaos.world.World;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Asks the nodes at random moments what they tell their users to be reported, and afterwards the county's database what is
 * committed: the first must never be more than the second.
 */
public final class StatusSampler implements Runnable {

    private static final int ASKING_MILLIS = 3_000;
    private static final int PAUSE_MILLIS = 800;
    private static final String COMMITTED = "select seq from node_position where node = ? and epoch = ?";

    private final World world;
    private final Findings findings;
    private final SplittableRandom dice;
    private volatile boolean goesOn = true;
    private long offered;
    private long notOffered;

    public StatusSampler(World world, Findings findings, long seed) {
        this.world = world;
        this.findings = findings;
        this.dice = new SplittableRandom(seed);
    }

    @Override
    public void run() {
        while (goesOn) {
            List<Site> nodes = world.nodes();
            sample(nodes.get(dice.nextInt(nodes.size())));
            pause(dice.nextInt(PAUSE_MILLIS));
        }
    }

    public void stop() {
        goesOn = false;
    }

    /** Samples of a life of a node's log that were compared with the county. */
    public synchronized long offered() {
        return offered;
    }

    /** Answers in which the node says nothing of what the county has. */
    public synchronized long notOffered() {
        return notOffered;
    }

    private void sample(Site node) {
        try {
            JsonNode answer = ask(node);
            if (!answer.path("lives").isArray()) {
                count(false);
                return;
            }
            try (Connection county = world.county().database().connect()) {
                for (JsonNode life : answer.path("lives")) {
                    compare(node, life, county);
                }
            }
        } catch (FileNotFoundException noSuchPage) {
            count(false);
        } catch (IOException | SQLException | IllegalStateException notNow) {
            findings.note("samples of the status that could not be taken", 1);
        }
    }

    private void compare(Site node, JsonNode life, Connection county) throws SQLException {
        int epoch = life.path("epoch").asInt();
        long reported = life.path("reported").asLong(0);
        long committed = committed(county, node.id(), epoch);
        count(true);
        if (reported > committed) {
            findings.breaks(
                    Invariant.FALSELY_REPORTED,
                    node.id() + "/" + epoch + ": " + reported + " shown, " + committed + " committed");
        }
    }

    private synchronized void count(boolean isOffered) {
        offered += isOffered ? 1 : 0;
        notOffered += isOffered ? 0 : 1;
    }

    private static JsonNode ask(Site node) throws IOException {
        URLConnection asked =
                node.app().base().resolve("/api/publication").toURL().openConnection();
        asked.setConnectTimeout(ASKING_MILLIS);
        asked.setReadTimeout(ASKING_MILLIS);
        try (InputStream answer = asked.getInputStream()) {
            return JsonMapper.shared().readTree(answer);
        }
    }

    private static long committed(Connection county, String node, int epoch) throws SQLException {
        try (PreparedStatement statement = county.prepareStatement(COMMITTED)) {
            statement.setString(1, node);
            statement.setInt(2, epoch);
            try (ResultSet row = statement.executeQuery()) {
                return row.next() ? row.getLong(1) : 0;
            }
        }
    }

    private static void pause(long millis) {
        try {
            TimeUnit.MILLISECONDS.sleep(millis);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
