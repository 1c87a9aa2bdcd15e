package org.shouwang.county.enrolment;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.shouwang.county.governance.EnrolNode;
import org.shouwang.county.governance.Enrolment;
import org.shouwang.county.intake.OwnLog;
import org.shouwang.county.trust.NodeKeyRow;
import org.shouwang.county.trust.NodeKeys;
import org.shouwang.events.county.NodeKeyRevoked;
import org.shouwang.events.county.NodeKeyTrusted;
import org.shouwang.platform.enrolment.EnrolmentRequest;
import org.shouwang.platform.enrolment.RequestMustBeWhole;
import org.shouwang.platform.rules.Rule;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Decides whom the county believes. Enrolling the key that is in force again, and revoking twice, is nothing. */
@Component
class Trust {

    private static final ZoneId HERE = ZoneId.of("Asia/Shanghai");

    private static final String HEARD = "select coalesce(max(epoch), 0) from node_position where node = :node";

    private final OwnLog log;
    private final Enrolment enrolment;
    private final NodeKeys keys;
    private final JdbcClient jdbc;
    private final Clock clock;

    Trust(OwnLog log, Enrolment enrolment, NodeKeys keys, JdbcClient jdbc, Clock clock) {
        this.log = log;
        this.enrolment = enrolment;
        this.keys = keys;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    KeysOfNode keysOf(String node) {
        return new KeysOfNode(keys.of(node));
    }

    /** The caller's word is that a person compared the fingerprint. */
    void decide(EnrolmentRequest request) {
        mustBeAcceptable(request);
        log.inTurn(() -> {
            mustBeAcceptable(request);
            enrolment.decide(
                    new EnrolNode(request.node(), request.kind(), request.name(), request.township(), request.area()));
            KeysOfNode known = keysOf(request.node());
            if (!known.isInForce(request.publicKey())) {
                int reached = Math.max(heard(request.node()), request.lifeOfItsLog());
                trust(request, known.nextEpoch(reached));
            }
        });
    }

    /** Before anybody picks up the telephone. */
    void mustBeAcceptable(EnrolmentRequest request) {
        Rule.mustHold(
                new RequestMustBeWhole(request),
                new KeyMustBeOfNoOtherNode(request.node(), keys.nodeOf(request.publicKey())),
                new KeyMustNotBeRevoked(keys.of(request.node()), request.publicKey()));
    }

    /** The key that is in force. */
    void revoke(String node, @Nullable String reason) {
        Rule.mustHold(
                new ReasonMustBeGiven(reason),
                new NodeMustHaveAKey(node, keysOf(node).last()));
        log.inTurn(() -> keysOf(node).inForce().ifPresent(row -> revoke(row, String.valueOf(reason))));
    }

    /** For whoever looks after the machine. */
    void rebuild() {
        log.inTurn(keys::rebuild);
    }

    private void trust(EnrolmentRequest request, int fromEpoch) {
        Instant now = clock.instant();
        NodeKeyTrusted trusted =
                new NodeKeyTrusted(LocalDate.ofInstant(now, HERE), request.node(), fromEpoch, request.publicKey());
        log.append(List.of(trusted), now);
        keys.on(trusted);
    }

    private void revoke(NodeKeyRow row, String reason) {
        Instant now = clock.instant();
        NodeKeyRevoked revoked =
                new NodeKeyRevoked(LocalDate.ofInstant(now, HERE), row.node(), row.publicKey(), reason.strip());
        log.append(List.of(revoked), now);
        keys.on(revoked);
    }

    private int heard(String node) {
        return jdbc.sql(HEARD).param("node", node).query(Integer.class).single();
    }
}
