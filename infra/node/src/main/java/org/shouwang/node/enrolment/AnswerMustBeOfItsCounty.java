package org.shouwang.node.enrolment;

import org.shouwang.platform.keys.IssuedCertificate;
import org.shouwang.platform.rules.Rule;

/** The county that the answer names has signed what the answer brings. */
record AnswerMustBeOfItsCounty(IssuedCertificate issued) implements Rule {

    @Override
    public boolean isBroken() {
        return !issued.isOfItsCounty();
    }

    @Override
    public String code() {
        return "ENROLMENT_FORGED";
    }

    @Override
    public String message() {
        return "the certificate is not signed by the county that the file names";
    }
}
