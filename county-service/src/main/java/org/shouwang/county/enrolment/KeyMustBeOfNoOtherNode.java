package org.shouwang.county.enrolment;

import java.util.Optional;
import org.shouwang.platform.rules.Rule;

/** A keep directory that was copied to a second machine would make two nodes one. */
record KeyMustBeOfNoOtherNode(String node, Optional<String> holder) implements Rule {

    @Override
    public boolean isBroken() {
        return holder.filter(other -> !other.equals(node)).isPresent();
    }

    @Override
    public String code() {
        return "KEY_OF_ANOTHER_NODE";
    }

    @Override
    public String message() {
        return "that key is the key of " + holder.orElse("");
    }
}
