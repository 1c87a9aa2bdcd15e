package org.shouwang.journeys.load.measuring;

import java.io.IOException;
import java.io.InputStream;
import java.net.URLConnection;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.shouwang.journeys.chaos.world.Site;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * How far a node's log is known, in events, by the node's own word.
 *
 * @param stored saved at the node
 * @param sent the broker has them
 * @param reported the county has them, as the node tells its users
 */
public record Known(long stored, long sent, long reported) {

    private static final int ASKING_MILLIS = 10_000;
    private static final String AT_COUNTY = "select coalesce(sum(seq), 0) from node_position where node = ?";

    public static Known of(Site node) throws IOException {
        URLConnection asked =
                node.app().base().resolve("/api/publication").toURL().openConnection();
        asked.setConnectTimeout(ASKING_MILLIS);
        asked.setReadTimeout(ASKING_MILLIS);
        try (InputStream answer = asked.getInputStream()) {
            JsonNode known = JsonMapper.shared().readTree(answer);
            return new Known(
                    known.path("stored").asLong(-1),
                    known.path("sent").asLong(-1),
                    known.path("reported").asLong(-1));
        }
    }

    /** What the county itself has committed of the node's log. */
    public static long atCounty(Connection county, String node) throws SQLException {
        try (PreparedStatement statement = county.prepareStatement(AT_COUNTY)) {
            statement.setString(1, node);
            try (ResultSet row = statement.executeQuery()) {
                row.next();
                return row.getLong(1);
            }
        }
    }
}
