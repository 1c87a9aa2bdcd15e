package org.shouwang.node.rules;

import java.util.List;
import org.shouwang.platform.rules.Rule;

/** A child is called something. */
public record NameMustBeGiven(String name) implements Rule {

    @Override
    public boolean isBroken() {
        return name.isBlank();
    }

    @Override
    public String code() {
        return "MISSING";
    }

    @Override
    public String field() {
        return "name";
    }

    @Override
    public String message() {
        return "the name is empty";
    }

    @Override
    public List<?> words() {
        return List.of();
    }
}
