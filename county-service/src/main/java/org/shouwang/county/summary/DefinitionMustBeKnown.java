package org.shouwang.county.summary;

import java.util.List;
import java.util.stream.Collectors;
import org.shouwang.county.definitions.Definition;
import org.shouwang.county.definitions.Definitions;
import org.shouwang.platform.rules.Rule;

record DefinitionMustBeKnown(String code) implements Rule {

    static final List<String> CODES =
            Definitions.shipped().stream().map(Definition::code).toList();

    @Override
    public boolean isBroken() {
        return !CODES.contains(code);
    }

    @Override
    public String code() {
        return "UNKNOWN_DEFINITION";
    }

    @Override
    public String message() {
        return "no definition is called " + code + "; there are "
                + CODES.stream().collect(Collectors.joining(", "));
    }

    @Override
    public String field() {
        return "definition";
    }
}
