package org.shouwang.journeys.load.measuring;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.shouwang.journeys.chaos.world.Site;
import org.shouwang.servers.process.Patience;

/** Looks again and again how far a backlog has come, until all of it is reported. */
public final class DrainWatch {

    private static final Duration LONGEST = Duration.ofMinutes(60);
    private static final Duration EVERY = Duration.ofMillis(500);

    /** One look; the resident memory of the node's program in megabytes. */
    public record Look(long atNanos, long stored, long sent, long reported, long atCounty, double resident) {}

    private final Site node;
    private final Site county;
    private final List<Look> looks = new ArrayList<>();

    public DrainWatch(Site node, Site county) {
        this.node = node;
        this.county = county;
    }

    /** Returns when the node says that so many are reported, which must not be more than the county has. */
    public List<Look> until(long reported) {
        try (Connection connection = county.database().connect()) {
            boolean drained =
                    Patience.until(LONGEST, EVERY, () -> look(connection).reported() >= reported);
            if (!drained) {
                throw new IllegalStateException("not drained: " + looks.get(looks.size() - 1));
            }
            return List.copyOf(looks);
        } catch (SQLException e) {
            throw new IllegalStateException("the county cannot be asked", e);
        }
    }

    private Look look(Connection connection) {
        try {
            Known known = Known.of(node);
            long committed = Known.atCounty(connection, node.id());
            Look look = new Look(
                    System.nanoTime(),
                    known.stored(),
                    known.sent(),
                    known.reported(),
                    committed,
                    Processes.resident(node.app().pid()));
            if (known.reported() > committed) {
                throw new IllegalStateException("reported and not committed: " + look);
            }
            looks.add(look);
            return look;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (SQLException e) {
            throw new IllegalStateException("the county cannot be asked", e);
        }
    }
}
