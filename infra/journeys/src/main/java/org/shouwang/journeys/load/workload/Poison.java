package org.shouwang.journeys.load.workload;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;
import org.shouwang.journeys.chaos.world.Database;
import org.shouwang.journeys.chaos.world.Site;
import org.shouwang.platform.keys.NodeKey;
import org.shouwang.servers.KafkaWriter;
import org.shouwang.servers.process.Patience;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Speaks to the county in a node's name, as fast as the county reads; the node itself is silent from then on. */
public final class Poison implements AutoCloseable {

    private static final int AT_A_TIME = 100;
    private static final long MOST_UNREAD = 1_000;
    private static final Duration READING_THE_REST = Duration.ofMinutes(15);
    private static final String READ = "select 'read', next_offset from kafka_position where node = ?";

    private static final String SET_ASIDE = """
            select 'parked: ' || reason, count(*) from parked_record where node = ? group by reason
            union all select 'held', count(*) from held_record where node = ?
            union all select 'in place', count(*) from intake where node = ?
            """;

    private final String node;
    private final Database county;
    private final PoisonedLog log;
    private final KafkaWriter writer;

    private Poison(String node, Database county, PoisonedLog log, KafkaWriter writer) {
        this.node = node;
        this.county = county;
        this.log = log;
        this.writer = writer;
    }

    /** Stops the node, whose key is there to be taken. */
    public static Poison inTheNameOf(Site node, Database county, String bootstrap, Path strangers, Clock clock) {
        JsonNode life = lastLife(node);
        mustBeADirectory(strangers);
        node.app().stop();
        PoisonedLog log = new PoisonedLog(
                NodeKey.openOrCreate(node.keep(), node.id()),
                NodeKey.openOrCreate(strangers, node.id()),
                life.path("epoch").asInt(),
                life.path("head").asLong(),
                life.path("hash").asString(),
                new SplittableRandom(1),
                clock);
        return new Poison(node.id(), county, log, new KafkaWriter(bootstrap, node.topic(), node.id()));
    }

    private static void mustBeADirectory(Path path) {
        try {
            Files.createDirectories(path);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static JsonNode lastLife(Site node) {
        try (InputStream answer =
                node.app().base().resolve("/api/publication").toURL().openStream()) {
            JsonNode lives = JsonMapper.shared().readTree(answer).path("lives");
            return lives.path(lives.size() - 1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Writes for so long, never far ahead of the county, and returns when the county has read all of it. */
    public void goOnFor(Duration time) {
        long end = System.nanoTime() + time.toNanos();
        try (Connection connection = county.connect()) {
            while (System.nanoTime() - end < 0) {
                for (int record = 0; record < AT_A_TIME; record++) {
                    writer.write(log.next());
                }
                awaitUnread(connection, MOST_UNREAD, time);
            }
            awaitUnread(connection, 0, READING_THE_REST);
        } catch (SQLException e) {
            throw new IllegalStateException("the county cannot be asked", e);
        }
    }

    private void awaitUnread(Connection connection, long atMost, Duration patience) {
        long written = writer.end();
        boolean read = Patience.until(patience, () -> written - read(connection) <= atMost);
        if (!read && atMost == 0) {
            throw new IllegalStateException("the county reads no further than " + read(connection) + " of " + written);
        }
    }

    private long read(Connection connection) {
        return numbers(connection, READ, node).getOrDefault("read", 0L);
    }

    /** What was written, by kind. */
    public Map<String, Long> written() {
        return log.made();
    }

    /** What the county has of the node, by what became of it. */
    public static Map<String, Long> became(Database county, String node) {
        try (Connection connection = county.connect()) {
            return numbers(connection, SET_ASIDE, node, node, node);
        } catch (SQLException e) {
            throw new IllegalStateException("the county cannot be asked", e);
        }
    }

    private static Map<String, Long> numbers(Connection connection, String sql, String... node) {
        Map<String, Long> numbers = new TreeMap<>();
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int at = 0; at < node.length; at++) {
                statement.setString(at + 1, node[at]);
            }
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    numbers.put(rows.getString(1), rows.getLong(2));
                }
            }
            return numbers;
        } catch (SQLException e) {
            throw new IllegalStateException("the county cannot be asked", e);
        }
    }

    @Override
    public void close() {
        writer.close();
    }
}
