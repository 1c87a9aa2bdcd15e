package org.shouwang.node.carrying;

import java.security.PublicKey;
import java.util.Optional;
import org.shouwang.platform.rules.Rule;

/** Before the enrolment nobody knows whose signature to look for. */
record CountyMustBeKnown(Optional<PublicKey> county) implements Rule {

    @Override
    public boolean isBroken() {
        return county.isEmpty();
    }

    @Override
    public String code() {
        return "ANSWER_BEFORE_ENROLMENT";
    }

    @Override
    public String message() {
        return "the node is not enrolled, so the county's signature cannot be checked";
    }
}
