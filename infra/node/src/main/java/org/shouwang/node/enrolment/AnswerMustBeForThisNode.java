package org.shouwang.node.enrolment;

import org.shouwang.platform.enrolment.EnrolmentAnswer;
import org.shouwang.platform.enrolment.EnrolmentAnswer.Topics;
import org.shouwang.platform.keys.IssuedCertificate;
import org.shouwang.platform.keys.NodeKey;
import org.shouwang.platform.rules.Rule;

/** It names this node, certifies the key that this node has now, and leads to this node's topics. */
record AnswerMustBeForThisNode(EnrolmentAnswer answer, IssuedCertificate issued, NodeKey key) implements Rule {

    @Override
    public boolean isBroken() {
        return answer.version() != EnrolmentAnswer.VERSION
                || !answer.node().equals(key.node())
                || !issued.isFor(key.node(), key.publicKey())
                || !answer.topics().equals(Topics.of(key.node()))
                || answer.nextEpoch() < 1;
    }

    @Override
    public String code() {
        return "ENROLMENT_OF_ANOTHER";
    }

    @Override
    public String message() {
        return "the answer is for %s, or for another key than this node has now".formatted(answer.node());
    }
}
