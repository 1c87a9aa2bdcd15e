package org.shouwang.node.forms;

import java.util.List;
import org.shouwang.platform.rules.RuleBroken;

/** What is wrong with a field: words under {@code rule.<code>}, filled with what was found and what is expected. */
public record Fault(String field, String code, List<?> words) {

    static Fault of(RuleBroken broken) {
        return new Fault(broken.field(), broken.code(), broken.words());
    }
}
