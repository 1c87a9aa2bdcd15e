package org.shouwang.node.carrying;

import java.security.PublicKey;
import java.util.Optional;
import org.shouwang.platform.carrying.AnswerFile;
import org.shouwang.platform.rules.Rule;

record AnswerMustBeSignedByTheCounty(AnswerFile answer, Optional<PublicKey> county) implements Rule {

    @Override
    public boolean isBroken() {
        return county.filter(answer::isSignedBy).isEmpty();
    }

    @Override
    public String code() {
        return "ANSWER_FORGED";
    }

    @Override
    public String message() {
        return "the answer was changed, or another county signed it";
    }
}
