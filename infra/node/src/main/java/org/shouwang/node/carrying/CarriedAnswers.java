package org.shouwang.node.carrying;

import java.security.PublicKey;
import java.util.List;
import java.util.Optional;
import org.shouwang.node.enrolment.AccessToBroker;
import org.shouwang.node.enrolment.CountyKey;
import org.shouwang.node.identity.NodeIdentity;
import org.shouwang.node.lives.Lives;
import org.shouwang.platform.carrying.AnswerFile;
import org.shouwang.platform.rules.Rule;
import org.shouwang.platform.sync.NodeSync.Task;
import org.springframework.stereotype.Component;

/** Takes the county's answer as if it had been heard over the network, once it is known to be the county's. */
@Component
class CarriedAnswers {

    private final NodeIdentity node;
    private final CountyKey countyKey;
    private final AccessToBroker access;
    private final Lives lives;

    CarriedAnswers(NodeIdentity node, CountyKey countyKey, AccessToBroker access, Lives lives) {
        this.node = node;
        this.countyKey = countyKey;
        this.access = access;
        this.lives = lives;
    }

    /** What follows from it for the wire is left: over the wire the county says it again. */
    AnswerFile take(byte[] file) {
        AnswerFile answer = AnswerFile.fromBytes(file);
        Optional<PublicKey> county = countyKey.known();
        Rule.mustHold(
                new CountyMustBeKnown(county),
                new AnswerMustBeSignedByTheCounty(answer, county),
                new AnswerMustBeForThisNode(answer, node.id()));
        List<Task> unused = lives.heard(answer.holding(), access.firstEpoch());
        return answer;
    }
}
