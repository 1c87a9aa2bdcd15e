package org.shouwang.node.enrolment;

import java.time.Instant;
import org.shouwang.platform.keys.IssuedCertificate;
import org.shouwang.platform.rules.Rule;

record AnswerMustBeValidNow(IssuedCertificate issued, Instant now) implements Rule {

    @Override
    public boolean isBroken() {
        return !issued.isValidAt(now);
    }

    @Override
    public String code() {
        return "ENROLMENT_OUT_OF_DATE";
    }

    @Override
    public String message() {
        return "the certificate is not valid today (until %s); if that is wrong, look at the clock of this machine"
                .formatted(issued.validUntil());
    }
}
