package org.shouwang.node.carrying;

import org.shouwang.platform.carrying.AnswerFile;
import org.shouwang.platform.rules.Rule;

record AnswerMustBeForThisNode(AnswerFile answer, String node) implements Rule {

    @Override
    public boolean isBroken() {
        return !answer.holding().node().equals(node);
    }

    @Override
    public String code() {
        return "ANSWER_OF_ANOTHER";
    }

    @Override
    public String message() {
        return "the answer is for " + answer.holding().node();
    }
}
