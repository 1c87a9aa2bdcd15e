package org.shouwang.county.trust;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.shouwang.events.county.NodeKeyRevoked;
import org.shouwang.events.county.NodeKeyTrusted;
import org.shouwang.platform.json.EventJson;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** The keys that the county trusts or trusted, in the order of a node's epochs. Written in the transaction of the event. */
@Repository
public class NodeKeys {

    private static final String OF_NODE = "select * from rm_node_key where node = :node order by from_epoch";

    private static final String ALL = "select * from rm_node_key order by node, from_epoch";

    private static final String NODE_OF_KEY = "select node from rm_node_key where public_key = :key limit 1";

    private static final String TRUST = """
            insert into rm_node_key (node, from_epoch, public_key, trusted_on)
            values (:node, :epoch, :key, :day)
            """;

    private static final String REVOKE = """
            update rm_node_key set revoked_on = :day, reason = :reason
             where node = :node and public_key = :key and revoked_on is null
            """;

    private static final String EMPTY = "delete from rm_node_key";

    private static final String SAID = """
            select payloadType, payloadRevision, payload
              from domain_event_entry
             where aggregateIdentifier = 'county/1'
               and payloadType in ('county.NodeKeyTrusted', 'county.NodeKeyRevoked')
             order by globalIndex
            """;

    private final JdbcClient jdbc;
    private final TrustedKeys cache;

    NodeKeys(JdbcClient jdbc, TrustedKeys cache) {
        this.jdbc = jdbc;
        this.cache = cache;
    }

    public List<NodeKeyRow> all() {
        return jdbc.sql(ALL).query(NodeKeys::row).list();
    }

    public List<NodeKeyRow> of(String node) {
        return rows(jdbc, node);
    }

    /** Whose key it is or was. */
    public Optional<String> nodeOf(String publicKey) {
        return jdbc.sql(NODE_OF_KEY).param("key", publicKey).query(String.class).optional();
    }

    public void on(NodeKeyTrusted trusted) {
        jdbc.sql(TRUST)
                .param("node", trusted.nodeId())
                .param("epoch", trusted.fromEpoch())
                .param("key", trusted.publicKey())
                .param("day", trusted.occurredOn())
                .update();
        afterCommit(() -> cache.forget(trusted.nodeId()));
    }

    public void on(NodeKeyRevoked revoked) {
        jdbc.sql(REVOKE)
                .param("node", revoked.nodeId())
                .param("key", revoked.publicKey())
                .param("day", revoked.occurredOn())
                .param("reason", revoked.reason())
                .update();
        afterCommit(() -> cache.forget(revoked.nodeId()));
    }

    /** All rows anew from what the county has said; in the caller's transaction, nothing else is being said meanwhile. */
    public void rebuild() {
        jdbc.sql(EMPTY).update();
        jdbc.sql(SAID)
                .query((row, number) -> EventJson.read(
                        row.getString("payloadType"), row.getInt("payloadRevision"), row.getBytes("payload")))
                .list()
                .forEach(this::again);
        afterCommit(cache::forgetAll);
    }

    private void again(Object said) {
        if (said instanceof NodeKeyTrusted trusted) {
            on(trusted);
        } else if (said instanceof NodeKeyRevoked revoked) {
            on(revoked);
        }
    }

    static List<NodeKeyRow> rows(JdbcClient jdbc, String node) {
        return jdbc.sql(OF_NODE).param("node", node).query(NodeKeys::row).list();
    }

    private static NodeKeyRow row(ResultSet row, int number) throws SQLException {
        @Nullable LocalDate revokedOn = row.getObject("revoked_on", LocalDate.class);
        return new NodeKeyRow(
                row.getString("node"),
                row.getInt("from_epoch"),
                row.getString("public_key"),
                row.getObject("trusted_on", LocalDate.class),
                revokedOn,
                row.getString("reason"));
    }

    private static void afterCommit(Runnable action) {
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                action.run();
            }
        });
    }
}
