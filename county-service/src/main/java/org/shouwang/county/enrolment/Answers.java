package org.shouwang.county.enrolment;

import java.time.Clock;
import java.time.Duration;
import java.util.Base64;
import java.util.Optional;
import org.shouwang.county.trust.BrokerSettings;
import org.shouwang.county.trust.NodeKeyRow;
import org.shouwang.platform.enrolment.EnrolmentAnswer;
import org.shouwang.platform.enrolment.EnrolmentAnswer.Topics;
import org.shouwang.platform.keys.CountyAuthority;
import org.shouwang.platform.keys.Pem;
import org.shouwang.platform.keys.Signatures;
import org.shouwang.platform.rules.Rule;
import org.springframework.stereotype.Component;

/** The file that goes back to the node, with a fresh certificate each time it is asked for. */
@Component
class Answers {

    /** A node whose clock is a little behind can use it at once. */
    private static final Duration TOLERANCE = Duration.ofDays(1);

    private final CountyAuthority county;
    private final BrokerSettings broker;
    private final Clock clock;

    Answers(CountyAuthority county, BrokerSettings broker, Clock clock) {
        this.county = county;
        this.broker = broker;
        this.clock = clock;
    }

    EnrolmentAnswer to(String node, KeysOfNode keys) {
        Optional<NodeKeyRow> inForce = keys.inForce();
        Rule.mustHold(new NodeMustHaveAKey(node, inForce));
        return to(inForce.orElseThrow());
    }

    private EnrolmentAnswer to(NodeKeyRow key) {
        byte[] spki = Base64.getDecoder().decode(key.publicKey());
        return new EnrolmentAnswer(
                EnrolmentAnswer.VERSION,
                key.node(),
                Pem.of(county.certificate()),
                Pem.of(county.forNode(
                        key.node(),
                        key.fromEpoch(),
                        Signatures.publicKeyOf(spki),
                        clock.instant().minus(TOLERANCE))),
                broker.asNodesReachIt(),
                Topics.of(key.node()),
                key.fromEpoch());
    }
}
