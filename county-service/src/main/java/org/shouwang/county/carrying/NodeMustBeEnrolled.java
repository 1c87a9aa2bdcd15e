package org.shouwang.county.carrying;

import java.util.List;
import java.util.Set;
import org.shouwang.platform.rules.Rule;

record NodeMustBeEnrolled(String node, Set<String> enrolled) implements Rule {

    @Override
    public boolean isBroken() {
        return !enrolled.contains(node);
    }

    @Override
    public String code() {
        return "NODE_NOT_ENROLLED";
    }

    @Override
    public String message() {
        return node + " is not enrolled at this county";
    }

    @Override
    public List<?> words() {
        return List.of(node);
    }
}
