package org.shouwang.node.enrolment;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.shouwang.node.identity.NodeIdentity;
import org.shouwang.node.lives.Lives;
import org.shouwang.platform.enrolment.EnrolmentAnswer;
import org.shouwang.platform.enrolment.EnrolmentFiles;
import org.shouwang.platform.enrolment.EnrolmentRequest;
import org.shouwang.platform.enrolment.EnrolmentRequest.Particulars;
import org.shouwang.platform.keys.Fingerprint;
import org.shouwang.platform.keys.IssuedCertificate;
import org.shouwang.platform.keys.NodeKey;
import org.shouwang.platform.rules.Rule;
import org.shouwang.platform.rules.RuleBroken;
import org.springframework.stereotype.Component;

/** Writes the request and judges the answer. Taking the same answer again changes nothing. */
@Component
class Enrolment {

    /**
     * How it stands.
     *
     * @param county the county's fingerprint, to be compared like the node's own
     */
    record Standing(String county, String bootstrapServers, int nextEpoch, Instant validUntil, boolean valid) {}

    private final NodeIdentity node;
    private final NodeKey key;
    private final KeptEnrolment kept;
    private final Lives lives;
    private final Clock clock;

    Enrolment(NodeIdentity node, NodeKey key, KeptEnrolment kept, Lives lives, Clock clock) {
        this.node = node;
        this.key = key;
        this.kept = kept;
        this.lives = lives;
        this.clock = clock;
    }

    String fingerprint() {
        return key.fingerprint();
    }

    byte[] request() {
        Particulars self = new Particulars(node.id(), node.kind(), node.name(), node.township(), node.area());
        return EnrolmentFiles.write(EnrolmentRequest.of(self, lives.state().epoch(), key));
    }

    void take(byte[] file) {
        EnrolmentAnswer answer = EnrolmentFiles.readAnswer(file);
        IssuedCertificate issued = issued(answer);
        Rule.mustHold(
                new AnswerMustBeForThisNode(answer, issued, key),
                new AnswerMustBeOfItsCounty(issued),
                new AnswerMustBeValidNow(issued, clock.instant()));
        kept.keep(EnrolmentFiles.write(answer));
    }

    /** Empty before the node is enrolled, and again when it has another key than it was enrolled with. */
    Optional<Standing> standing() {
        return kept.answer()
                .filter(answer -> issued(answer).isFor(key.node(), key.publicKey()))
                .map(this::standing);
    }

    private Standing standing(EnrolmentAnswer answer) {
        IssuedCertificate issued = issued(answer);
        return new Standing(
                Fingerprint.of(issued.county().getPublicKey()),
                answer.bootstrapServers(),
                answer.nextEpoch(),
                issued.validUntil(),
                issued.isValidAt(clock.instant()));
    }

    private static IssuedCertificate issued(EnrolmentAnswer answer) {
        try {
            return IssuedCertificate.read(answer.certificate(), answer.county());
        } catch (IllegalArgumentException unreadable) {
            throw new RuleBroken("NO_ENROLMENT_ANSWER", "the answer holds no readable certificates");
        }
    }
}
