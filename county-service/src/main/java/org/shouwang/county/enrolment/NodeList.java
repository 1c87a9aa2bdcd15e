package org.shouwang.county.enrolment;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.shouwang.county.trust.NodeKeyRow;
import org.shouwang.county.trust.NodeKeys;
import org.shouwang.events.codes.NodeKind;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Every enrolled node with all keys it ever had. */
@Repository
class NodeList {

    private static final String NODES = "select node, kind, name from rm_node order by node";

    private final JdbcClient jdbc;
    private final NodeKeys keys;
    private final Gates gates;

    NodeList(JdbcClient jdbc, NodeKeys keys, Gates gates) {
        this.jdbc = jdbc;
        this.keys = keys;
        this.gates = gates;
    }

    List<NodeLine> all() {
        Map<String, List<NodeKeyRow>> byNode = keys.all().stream().collect(Collectors.groupingBy(NodeKeyRow::node));
        return jdbc.sql(NODES)
                .query((row, number) -> new NodeLine(
                        row.getString("node"),
                        NodeKind.valueOf(row.getString("kind")),
                        row.getString("name"),
                        byNode.getOrDefault(row.getString("node"), List.of()),
                        gates.troubleWith(row.getString("node")).orElse(null)))
                .list();
    }
}
