package org.shouwang.journeys.chaos.faults;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.Map;
import org.shouwang.journeys.chaos.workload.Marks;
import org.shouwang.journeys.chaos.world.Database;
import tools.jackson.databind.json.JsonMapper;

/** Which events nodes lost because their database was put back. */
public final class Restores {

    private static final String EVENTS = "select eventIdentifier, payloadType, payload from domain_event_entry";

    private static final String REPORTED = "select count(*) from domain_event_entry where aggregateIdentifier like ?";

    private final Map<String, Map<String, String>> lost = new HashMap<>();

    /** All that the node has at this moment: type and mark by event id. */
    Map<String, String> eventsIn(Database database) {
        Map<String, String> events = new HashMap<>();
        try (Connection connection = database.connect();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(EVENTS)) {
            while (rows.next()) {
                String type = rows.getString(2);
                String mark = Marks.of(type, JsonMapper.shared().readTree(rows.getBytes(3)));
                events.put(rows.getString(1), type + " " + mark);
            }
            return events;
        } catch (SQLException e) {
            throw new IllegalStateException("Could not read what " + database.name() + " has", e);
        }
    }

    /** How many of the node's events the county has; none while nobody can say. */
    long reportedOf(String node, Database county) {
        try (Connection connection = county.connect();
                PreparedStatement statement = connection.prepareStatement(REPORTED)) {
            statement.setString(1, node + "/%");
            try (ResultSet row = statement.executeQuery()) {
                return row.next() ? row.getLong(1) : 0;
            }
        } catch (SQLException notNow) {
            return 0;
        }
    }

    synchronized void add(String node, Map<String, String> before, Map<String, String> after) {
        Map<String, String> gone = new HashMap<>(before);
        gone.keySet().removeAll(after.keySet());
        lost.computeIfAbsent(node, first -> new HashMap<>()).putAll(gone);
    }

    /** By node, type and mark by event id; a node that was never put back is not in it. */
    public synchronized Map<String, Map<String, String>> lost() {
        return Map.copyOf(lost);
    }
}
