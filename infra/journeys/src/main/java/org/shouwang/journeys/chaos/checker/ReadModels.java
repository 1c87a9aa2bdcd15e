package org.shouwang.journeys.chaos.checker;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The county's read models as they are, in the same form as what is expected; the county's own rows are left out. */
final class ReadModels {

    private static final String CHILDREN = "select node || ' ' || child_id, facts from rm_child_history";
    private static final String UNITS =
            "select node || ' ' || month, facts from rm_unit_history where node <> 'county'";
    private static final String MONTHS = """
            select node || ' ' || month || ' ' || kind, count from rm_unit_month
             where node <> 'county' and kind in ('recorded', 'visits.total', 'talks.total')
            """;
    private static final String HEARD = """
            select node || '/' || epoch, sum(events) from rm_node_heard where node <> 'county' group by node, epoch
            """;

    private final Connection county;

    ReadModels(Connection county) {
        this.county = county;
    }

    Map<String, Map<String, JsonNode>> children() throws SQLException {
        return facts(CHILDREN);
    }

    Map<String, Map<String, JsonNode>> unitMonths() throws SQLException {
        return facts(UNITS);
    }

    Map<String, Long> months() throws SQLException {
        return counts(MONTHS);
    }

    Map<String, Long> heard() throws SQLException {
        return counts(HEARD);
    }

    private Map<String, Map<String, JsonNode>> facts(String sql) throws SQLException {
        Map<String, Map<String, JsonNode>> rows = new TreeMap<>();
        try (Statement statement = county.createStatement();
                ResultSet found = statement.executeQuery(sql)) {
            while (found.next()) {
                Map<String, JsonNode> facts = new TreeMap<>();
                JsonMapper.shared()
                        .readTree(found.getString(2))
                        .properties()
                        .forEach(fact -> facts.put(
                                name(fact.getKey(), fact.getValue()),
                                fact.getValue().path("payload")));
                rows.put(found.getString(1), facts);
            }
        }
        return rows;
    }

    private static String name(String place, JsonNode fact) {
        return place + " " + fact.path("id").asString() + " "
                + fact.path("type").asString();
    }

    private Map<String, Long> counts(String sql) throws SQLException {
        Map<String, Long> rows = new TreeMap<>();
        try (Statement statement = county.createStatement();
                ResultSet found = statement.executeQuery(sql)) {
            while (found.next()) {
                rows.put(found.getString(1), found.getLong(2));
            }
        }
        return rows;
    }
}
