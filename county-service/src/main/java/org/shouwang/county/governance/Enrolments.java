package org.shouwang.county.governance;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.shouwang.county.intake.EnrolledNodes;
import org.shouwang.events.codes.NodeKind;
import org.shouwang.events.county.NodeEnrolled;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The enrolments in force, one per node. */
@Repository
class Enrolments implements EnrolledNodes {

    private static final String IDS = "select node from rm_node";

    private static final String OF_NODE = "select kind, name, township, area from rm_node where node = :node";

    private static final String STATE = """
            insert into rm_node (node, kind, name, township, area, enrolled_at)
            values (:node, :kind, :name, :township, :area, :at)
            on conflict (node) do update
            set kind = excluded.kind, name = excluded.name, township = excluded.township, area = excluded.area
            """;

    private final JdbcClient jdbc;

    Enrolments(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Set<String> ids() {
        return new HashSet<>(jdbc.sql(IDS).query(String.class).list());
    }

    Optional<EnrolNode> of(String node) {
        return jdbc.sql(OF_NODE)
                .param("node", node)
                .query((row, number) -> new EnrolNode(
                        node,
                        NodeKind.valueOf(row.getString("kind")),
                        row.getString("name"),
                        row.getString("township"),
                        row.getString("area")))
                .optional();
    }

    void on(NodeEnrolled enrolled, Instant at) {
        jdbc.sql(STATE)
                .param("node", enrolled.nodeId())
                .param("kind", enrolled.kind().name())
                .param("name", enrolled.name())
                .param("township", enrolled.township())
                .param("area", enrolled.area())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }
}
