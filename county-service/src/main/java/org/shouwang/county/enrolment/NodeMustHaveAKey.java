package org.shouwang.county.enrolment;

import java.util.Optional;
import org.shouwang.county.trust.NodeKeyRow;
import org.shouwang.platform.rules.Rule;

record NodeMustHaveAKey(String node, Optional<NodeKeyRow> inForce) implements Rule {

    @Override
    public boolean isBroken() {
        return inForce.isEmpty();
    }

    @Override
    public String code() {
        return "NODE_WITHOUT_KEY";
    }

    @Override
    public String message() {
        return "no key of %s is trusted".formatted(node);
    }
}
