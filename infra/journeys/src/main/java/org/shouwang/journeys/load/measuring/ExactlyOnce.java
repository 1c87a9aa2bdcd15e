package org.shouwang.journeys.load.measuring;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.shouwang.journeys.chaos.world.Database;

/**
 * A node's store against what the county has of that node, event by event with the digest of its bytes.
 *
 * @param repeated places of the county's log with an event that has another place already
 * @param gaps numbers of the log, from 1 on, that have no record at the county
 */
public record ExactlyOnce(
        long atNode, long atCounty, long lost, long altered, long repeated, long invented, long gaps, long parked) {

    private static final String AT_NODE = """
            select eventIdentifier, payloadType || encode(sha256(payload), 'hex') from domain_event_entry
            """;

    private static final String AT_COUNTY = """
            select eventIdentifier, payloadType || encode(sha256(payload), 'hex') from domain_event_entry
             where aggregateIdentifier like ? || '/%'
            """;

    private static final String GAPS = """
            select coalesce(sum(last - placed), 0)
              from (select max(seq) as last, count(distinct seq) as placed from intake where node = ? group by epoch) x
            """;

    private static final String PARKED = "select count(*) from parked_record where node = ?";

    public static ExactlyOnce of(String node, Database own, Database county) {
        try (Connection here = own.connect();
                Connection there = county.connect()) {
            Map<String, String> stored = events(here);
            return compared(stored, there, node);
        } catch (SQLException e) {
            throw new IllegalStateException("The stores cannot be read", e);
        }
    }

    public boolean holds() {
        return atNode == atCounty && lost + altered + repeated + invented + gaps + parked == 0;
    }

    private static ExactlyOnce compared(Map<String, String> stored, Connection county, String node)
            throws SQLException {
        Set<String> found = new HashSet<>();
        long all = 0;
        long altered = 0;
        long invented = 0;
        try (PreparedStatement statement = county.prepareStatement(AT_COUNTY)) {
            statement.setString(1, node);
            try (ResultSet rows = statement.executeQuery()) {
                for (; rows.next(); all++) {
                    String here = stored.get(rows.getString(1));
                    found.add(rows.getString(1));
                    invented += here == null ? 1 : 0;
                    altered += here != null && !here.equals(rows.getString(2)) ? 1 : 0;
                }
            }
        }
        long lost = stored.keySet().stream().filter(id -> !found.contains(id)).count();
        return new ExactlyOnce(
                stored.size(),
                all,
                lost,
                altered,
                all - found.size(),
                invented,
                number(county, GAPS, node),
                number(county, PARKED, node));
    }

    private static Map<String, String> events(Connection node) throws SQLException {
        Map<String, String> events = new HashMap<>();
        try (PreparedStatement statement = node.prepareStatement(AT_NODE);
                ResultSet rows = statement.executeQuery()) {
            while (rows.next()) {
                events.put(rows.getString(1), rows.getString(2));
            }
        }
        return events;
    }

    private static long number(Connection county, String sql, String node) throws SQLException {
        try (PreparedStatement statement = county.prepareStatement(sql)) {
            statement.setString(1, node);
            try (ResultSet row = statement.executeQuery()) {
                row.next();
                return row.getLong(1);
            }
        }
    }
}
